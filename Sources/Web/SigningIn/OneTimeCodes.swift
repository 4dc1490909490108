package import Values

/// Codes that are good once and for a short time: for a first password, and for a forgotten one.
///
/// Somebody who answers for the account makes one and says it; no mail is needed.
package struct OneTimeCodes: Sendable {
  /// What a code is for.
  package enum Purpose: UInt8, Codable, Sendable {
    case choosePassword = 1
  }

  /// How many wrong tries end a code.
  package static let tries = 5
  /// For how long a code holds, in seconds.
  package static let lifetime = 24 * 3600

  private struct Kept: Codable {
    let hash: [UInt8]
    var triesLeft: Int
    let expires: Instant
  }

  private let records: any Records
  private let surroundings: Surroundings

  package init(_ records: any Records, _ surroundings: Surroundings) {
    self.records = records
    self.surroundings = surroundings
  }

  /// Makes a code; an older one for the same purpose is of no more use.
  ///
  /// - Returns: Ten letters and digits, 50 random bits. It is kept nowhere; only its hash is.
  package func issue(for account: ID<Account>, _ purpose: Purpose = .choosePassword) async throws -> String {
    let code = Alphabet.crockford(surroundings.randomBits(), digits: 10)
    let expires = surroundings.now().advanced(bySeconds: Self.lifetime)
    let kept = Kept(hash: Self.hash(code, account), triesLeft: Self.tries, expires: expires)
    try await records.change { access in
      try access.put(.oneTimeCode, Self.key(account, purpose), Packed.bytes(kept), until: expires)
    }
    return code
  }

  /// Uses a code up.
  ///
  /// - Returns: Whether it was right; a wrong one counts towards the end of the right one.
  package func redeem(_ typed: String, for account: ID<Account>, _ purpose: Purpose = .choosePassword) async throws
    -> Bool
  {
    let typed = Alphabet.normalised(typed) ?? ""
    return try await records.change { access in
      let key = Self.key(account, purpose)
      guard let bytes = try access.value(.oneTimeCode, key) else { return false }
      var kept = try Packed.value(Kept.self, bytes)
      let isRight = Sodium.areEqual(kept.hash, Self.hash(typed, account))
      kept.triesLeft -= 1
      if isRight || kept.triesLeft <= 0 {
        try access.remove(.oneTimeCode, key)
      } else {
        try access.put(.oneTimeCode, key, Packed.bytes(kept), until: kept.expires)
      }
      return isRight
    }
  }

  private static func key(_ account: ID<Account>, _ purpose: Purpose) -> [UInt8] { account.bytes + [purpose.rawValue] }

  private static func hash(_ code: String, _ account: ID<Account>) -> [UInt8] {
    Sodium.hash(account.bytes + Array(code.utf8))
  }
}
