/// Collects what stands in a place, and refuses what cannot stand there.
@resultBuilder
public enum ContentBuilder<Member> {
  /// Takes one member.
  public static func buildExpression(_ member: Member) -> [Member] { [member] }
  /// Takes several members at once.
  public static func buildExpression(_ members: [Member]) -> [Member] { members }
  /// Joins the statements of a body.
  public static func buildBlock(_ parts: [Member]...) -> [Member] { parts.flatMap(\.self) }
  /// Allows `if` without `else`.
  public static func buildOptional(_ part: [Member]?) -> [Member] { part ?? [] }
  /// Allows `if` with `else`.
  public static func buildEither(first part: [Member]) -> [Member] { part }
  /// Allows `if` with `else`.
  public static func buildEither(second part: [Member]) -> [Member] { part }
  /// Allows `for`.
  public static func buildArray(_ parts: [[Member]]) -> [Member] { parts.flatMap(\.self) }
}
