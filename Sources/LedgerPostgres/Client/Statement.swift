/// One SQL statement as the sources spell it.
///
/// It can only be made from a literal, so that nothing a person wrote ever becomes SQL; values go in as parameters.
package struct Statement: Hashable, Sendable, ExpressibleByStringLiteral {
  let sql: String

  package init(stringLiteral literal: StaticString) {
    sql = literal.withUTF8Buffer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
