package import Ledger
package import Values

/// Codes that are good once and for a short time: for a first password, and for a forgotten one.
///
/// Somebody who answers for the account makes one and says it; no mail is needed. Wrong tries are slowed by whence they
/// come (``SignInCounting``) and never end a code: a stranger who only knows a name must not undo it.
package struct OneTimeCodes: Sendable {
  /// What a code is for.
  package enum Purpose: UInt8, Codable, Sendable {
    case choosePassword = 1
  }

  /// For how long a code holds, in seconds.
  package static let lifetime = 24 * 3600

  private struct Kept: Codable {
    let hash: [UInt8]
    let expires: Instant
    /// Whether using it also takes the extra code of an app away; `nil` in codes from before there was such a thing.
    var endsFactor: Bool?
  }

  /// What a right code does.
  package struct Redeemed: Hashable, Sendable {
    /// Whether it also takes the extra code of an app away.
    package let endsFactor: Bool
  }

  private let records: any Records
  private let surroundings: Surroundings

  package init(_ records: any Records, _ surroundings: Surroundings) {
    self.records = records
    self.surroundings = surroundings
  }

  /// Makes a code; an older one for the same purpose is of no more use.
  ///
  /// - Parameter endsFactor: Whether using it also takes the extra code of an app away.
  /// - Returns: Ten letters and digits, 50 random bits. It is kept nowhere; only its hash is.
  package func issue(
    for account: ID<Account>, _ purpose: Purpose = .choosePassword, endsFactor: Bool = false
  ) async throws -> String {
    try await records.change { try issue(for: account, purpose, endsFactor: endsFactor, in: $0) }
  }

  /// Makes a code within a body of the ledger that does more.
  package func issue(for account: ID<Account>, endsFactor: Bool = false, in entries: any LedgerWriting) throws -> String
  {
    try issue(for: account, endsFactor: endsFactor, in: ChangingRecords(entries: entries))
  }

  /// Makes a code within a body that does more.
  func issue(
    for account: ID<Account>, _ purpose: Purpose = .choosePassword, endsFactor: Bool = false,
    in access: any RecordAccess
  ) throws -> String {
    let code = Alphabet.crockford(surroundings.randomBits(), digits: 10)
    let expires = surroundings.now().advanced(bySeconds: Self.lifetime)
    let kept = Kept(hash: Self.hash(code, account), expires: expires, endsFactor: endsFactor)
    try access.put(.oneTimeCode, Self.key(account, purpose), Packed.bytes(kept), until: expires)
    return code
  }

  /// Uses a code up.
  ///
  /// - Returns: What it does; `nil` if it was wrong.
  package func redeem(_ typed: String, for account: ID<Account>, _ purpose: Purpose = .choosePassword) async throws
    -> Redeemed?
  {
    let typed = Alphabet.normalised(typed) ?? ""
    return try await records.change { access in
      let key = Self.key(account, purpose)
      guard let bytes = try access.value(.oneTimeCode, key) else { return nil }
      let kept = try Packed.value(Kept.self, bytes)
      guard Sodium.areEqual(kept.hash, Self.hash(typed, account)) else { return nil }
      try access.remove(.oneTimeCode, key)
      return Redeemed(endsFactor: kept.endsFactor ?? false)
    }
  }

  private static func key(_ account: ID<Account>, _ purpose: Purpose) -> [UInt8] { account.bytes + [purpose.rawValue] }

  private static func hash(_ code: String, _ account: ID<Account>) -> [UInt8] {
    Sodium.hash(account.bytes + Array(code.utf8))
  }
}
