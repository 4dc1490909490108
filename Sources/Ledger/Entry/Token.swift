/// A short name out of a fixed list: of a kind, a record class, a voice, a time zone, a projection.
///
/// 1 to 64 ASCII letters, digits and `. _ - / +`. Never a person's words.
package struct Token: Hashable, Sendable {
  package let name: String

  /// A name that holds to the rule above; `nil` otherwise.
  package init?(_ name: String) {
    guard (1...64).contains(name.utf8.count), name.utf8.allSatisfy(Self.isAllowed) else { return nil }
    self.name = name
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "+"):
      true
    default:
      false
    }
  }
}

extension Token: ExpressibleByStringLiteral {
  /// A name written in the program, which ends if the name breaks the rule.
  package init(stringLiteral name: String) {
    guard let token = Token(name) else { preconditionFailure("not a token: \(name)") }
    self = token
  }
}

extension Token: CustomStringConvertible {
  package var description: String { name }
}
