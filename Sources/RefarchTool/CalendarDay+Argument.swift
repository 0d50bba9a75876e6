import ArgumentParser
import Facts

extension CalendarDay: ExpressibleByArgument {
  /// Takes a whole day only: a verdict is not judged by a month.
  package init?(argument: String) {
    self.init(full: argument)
  }
}
