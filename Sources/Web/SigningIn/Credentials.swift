package import Values

/// What somebody shows who they are with; hashes only, apart from the secret an authenticator app shares.
package struct Credentials: Hashable, Sendable, Codable {
  package let account: ID<Account>
  /// The name one signs in with, folded; `nil` for persons, who need none.
  package var name: String?
  /// The Argon2id hash of the password; `nil` until the first one is chosen.
  package var passwordHash: String?
  /// The secret of time-based codes; `nil` while they are not used.
  package var timeSecret: [UInt8]?
  /// The Argon2id hash of the short code for switching on a shared device.
  package var shortCodeHash: String?
  /// The Argon2id hash of the pictures a person taps, in their order.
  package var pictureCodeHash: String?
  /// How many pictures that are; the page that asks for them tells it.
  package var pictureCodeLength: Int?
  /// Whether nobody may sign in with it any more.
  package var isClosed: Bool

  package init(account: ID<Account>, name: String?) {
    self.account = account
    self.name = name
    isClosed = false
  }
}

/// Where credentials are kept.
package protocol Accounts: Sendable {
  /// The credentials that a name signs in with; the name is folded as ``SignInName`` folds it.
  func credentials(named name: String) async throws -> Credentials?
  /// The credentials of an account.
  func credentials(of account: ID<Account>) async throws -> Credentials?
  /// Changes the credentials of an account; nothing happens if there is none.
  func change(_ account: ID<Account>, _ body: @Sendable @escaping (inout Credentials) -> Void) async throws
}
