/// The five characters by which the SQL standard and PostgreSQL name what went wrong.
package struct SQLState: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let description: String

  package init(_ code: String) { description = code }

  package init(stringLiteral code: String) { description = code }

  package static let uniqueViolation: SQLState = "23505"
  package static let notNullViolation: SQLState = "23502"
  package static let checkViolation: SQLState = "23514"
  package static let serializationFailure: SQLState = "40001"
  package static let deadlock: SQLState = "40P01"
  package static let undefinedTable: SQLState = "42P01"
  package static let diskFull: SQLState = "53100"
  package static let queryCancelled: SQLState = "57014"
  package static let lockNotAvailable: SQLState = "55P03"
  package static let insufficientPrivilege: SQLState = "42501"
  package static let readOnly: SQLState = "25006"

  /// Two transactions wanted the same thing; the whole of one may run again.
  package var isConflict: Bool { self == .serializationFailure || self == .deadlock }

  /// The connection is no more, or the server is going down, starting, or no longer the one that takes writes.
  package var isLoss: Bool {
    description.hasPrefix("08") || ["57P01", "57P02", "57P03", "57P05", "25006"].contains(description)
  }

  /// The server is out of disk, memory or connections (class 53).
  package var isExhaustion: Bool { description.hasPrefix("53") }

  /// The server found its own files broken (class XX, or a failed read, 58030).
  package var isDamage: Bool { description.hasPrefix("XX") || description == "58030" }
}
