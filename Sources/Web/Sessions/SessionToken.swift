package import Values

/// What a browser keeps to show who is signed in: the account's id and 256 random bits.
///
/// The store keeps only a hash of the secret, so that whoever reads the store can sign in as nobody.
package struct SessionToken: Hashable, Sendable {
  package let account: ID<Account>
  private let secret: [UInt8]

  package init(account: ID<Account>, secret: [UInt8]) {
    precondition(secret.count == 32)
    self.account = account
    self.secret = secret
  }

  /// Reads a cookie's bytes; `nil` if they are none that this site gave.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 48, let account = ID<Account>(bytes: bytes.prefix(16)) else { return nil }
    self.init(account: account, secret: Array(bytes.suffix(32)))
  }

  /// The bytes for a cookie.
  package var bytes: [UInt8] { account.bytes + secret }

  /// Under which key the session is kept.
  var key: [UInt8] { account.bytes + Sodium.hash(secret) }
}
