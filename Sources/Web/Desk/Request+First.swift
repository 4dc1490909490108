import Hummingbird

/// Which item a page that shows a few at a time begins with, as an address or a form says it.
private func first(_ text: (some StringProtocol)?) -> Int? {
  // No list is as long as that, and pages reckon with the number.
  text.flatMap { Int($0) }.map { min(max(0, $0), 100_000) }
}

extension Request {
  /// The first item of a page that shows a few at a time; 0 where the address says none.
  var first: Int { Web.first(uri.queryParameters["from"]) ?? 0 }
}

extension Form {
  /// The first item of those that whoever sends the form wants to see next; `nil` if they want none.
  var first: Int? { Web.first(self["from"]) }
}
