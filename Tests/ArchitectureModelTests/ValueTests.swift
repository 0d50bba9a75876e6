import ArchitectureModel
import Testing

struct ValueTests {
  @Test(arguments: [
    ("10.1.2.3", true), ("0.0.0.0", true), ("255.255.255.255", true), ("256.1.1.1", false),
    ("1.2.3", false), ("1.2.3.4.5", false), ("a.b.c.d", false), ("", false), ("1.2.3.-4", false),
    ("1.2.3. 4", false), ("١.2.3.4", false), ("+1.2.3.4", false),
  ])
  func `an address is read`(text: String, isValid: Bool) {
    #expect((NetworkAddress(text) != nil) == isValid)
    if let address = NetworkAddress(text) { #expect(address.description == text) }
  }

  @Test(arguments: [
    ("10.0.0.0/8", true), ("10.1.0.0/16", true), ("0.0.0.0/0", true), ("10.1.2.3/32", true),
    ("10.1.2.3/24", false), ("10.0.0.0/33", false), ("10.0.0.0", false), ("10.0.0.0/", false),
    ("10.0.0.0/-1", false),
  ])
  func `a range is read`(text: String, isValid: Bool) {
    #expect((AddressPrefix(text) != nil) == isValid)
  }

  @Test func `ranges contain and overlap`() throws {
    let wide = try #require(AddressPrefix("10.0.0.0/8"))
    let narrow = try #require(AddressPrefix("10.1.0.0/16"))
    let other = try #require(AddressPrefix("11.0.0.0/8"))
    #expect(wide.contains(narrow) && !narrow.contains(wide))
    #expect(wide.overlaps(narrow) && narrow.overlaps(wide) && !wide.overlaps(other))
  }

  @Test(arguments: [
    ("The primary's zone is lost", "the-primarys-zone-is-lost"), ("A  B", "a-b"), ("", ""),
    ("--x--", "x"), ("Zürich 2", "zürich-2"),
  ])
  func `kebab case`(text: String, expected: String) {
    #expect(text.kebabCased == expected)
  }

  @Test(arguments: [
    (Duration.seconds(1), "1 second"), (.seconds(90), "90 seconds"), (.minutes(5), "5 minutes"),
    (.hours(1), "1 hour"), (.days(30), "30 days"), (.zero, "0 seconds"),
  ])
  func `durations in words`(duration: Duration, expected: String) {
    #expect(duration.inWords == expected)
  }

  @Test func `near misses come closest first`() {
    let names = ["overview", "private-link", "encryption"]
    #expect(names.didYouMean("overvew") == "; did you mean 'overview'?")
    #expect(names.didYouMean("zzz") == "")
    #expect(["build", "lint"].didYouMean("biuld") == "; did you mean 'build'?")
    #expect(["ab", "abc"].nearMisses(of: "abc") == ["abc", "ab"])
  }

  @Test func `an architecture is named after its type`() {
    #expect(Empty().id == "empty")
    #expect(TwoWords().id == "two-words")
  }
}

private struct Empty: Architecture {
  let title = "", summary = "", whenToUse = ""
  var body: [any GlobalContent] { [] }
  var relationships: [any Relationship] { [] }
  var scenarios: [Scenario] { [] }
}

private struct TwoWords: Architecture {
  let title = "", summary = "", whenToUse = ""
  var body: [any GlobalContent] { [] }
  var relationships: [any Relationship] { [] }
  var scenarios: [Scenario] { [] }
}
