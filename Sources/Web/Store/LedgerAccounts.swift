package import CoCreation
package import Ledger
package import Values

/// Credentials as records of the ledger's store: they change and are no entries, for nobody's words stand in them.
package struct LedgerAccounts: Accounts {
  private let ledger: Ledger
  private let area: ID<Area>

  package init(_ ledger: Ledger, in area: ID<Area>) {
    self.ledger = ledger
    self.area = area
  }

  /// The credentials that a name signs in with.
  package func credentials(named name: String) async throws -> Credentials? {
    try await ledger.read(area) { entries in try entries.credentials(named: name) }
  }

  /// The credentials of an account.
  package func credentials(of account: ID<Account>) async throws -> Credentials? {
    try await ledger.read(area) { entries in try entries.credentials(of: account) }
  }

  /// Changes the credentials of an account; nothing happens if there is none.
  package func change(
    _ account: ID<Account>, _ body: @Sendable @escaping (inout Credentials) -> Void
  ) async throws {
    try await ledger.write(area) { entries in
      guard var credentials = try entries.credentials(of: account) else { return }
      body(&credentials)
      try entries.put(credentials)
    }
  }
}

extension LedgerReading {
  /// The credentials that a name signs in with, folded as ``SignInName`` folds it.
  package func credentials(named name: String) throws -> Credentials? {
    guard let record = try record(.accountNames, Key(name)), let account = ID<Account>(bytes: record.value) else {
      return nil
    }
    return try credentials(of: account)
  }

  /// The credentials of an account.
  package func credentials(of account: ID<Account>) throws -> Credentials? {
    try record(.accounts, Key(account)).map { try Packed.value(Credentials.self, $0.value) }
  }
}

extension LedgerWriting {
  /// Gives somebody credentials of their own.
  ///
  /// - Returns: `false`, and nothing is written, if another account has the name.
  package func open(_ credentials: Credentials) throws -> Bool {
    if let name = credentials.name {
      let named = Record(kind: .accountNames, key: Key(name), value: credentials.account.bytes, expires: nil)
      guard try claim(named) else { return try self.credentials(named: name)?.account == credentials.account }
    }
    guard var known = try self.credentials(of: credentials.account) else {
      try put(credentials)
      return true
    }
    if known.name == nil, let name = credentials.name {
      known.name = name
      try put(known)
    }
    return true
  }

  fileprivate func put(_ credentials: Credentials) throws {
    try put(
      Record(
        kind: .accounts, key: Key(credentials.account), value: try Packed.bytes(credentials), expires: nil))
  }
}

extension Token {
  fileprivate static let accounts: Token = "web.account"
  fileprivate static let accountNames: Token = "web.account-name"
}
