package import Values

/// Something that changes outside the ledger: a session, a throttle, a pairing code, a claim on a job.
///
/// It is written in the same transaction as entries are, but it is no entry: it has no history.
package struct Record: Hashable, Sendable {
  package let kind: Token
  package let key: Key
  package var value: [UInt8]
  /// From when it counts as gone; `nil` if it stays.
  package var expires: Instant?

  package init(kind: Token, key: Key, value: [UInt8], expires: Instant?) {
    self.kind = kind
    self.key = key
    self.value = value
    self.expires = expires
  }
}
