import CoCreation
import Ledger
import Values

/// Codes for those who come for one day: whoever has one is let in to one place in one circle, without a password.
package struct DayCodes: Sendable {
  private static let digits = 8
  /// One address may try ten codes at once, then two a minute.
  private static let tries = BucketSize(capacity: 10, refillSeconds: 30)

  private let records: any Records
  private let surroundings: Surroundings

  package init(_ records: any Records, _ surroundings: Surroundings) {
    self.records = records
    self.surroundings = surroundings
  }

  /// What a code opens.
  struct Offer: Hashable, Sendable, Codable {
    let account: ID<Account>
    let person: ID<Person>
    let membership: ID<Membership>
  }

  /// Makes a code within a body that does more; it opens until its day has ended.
  ///
  /// - Returns: Eight letters and digits, kept nowhere; only their hash is.
  func offer(_ offer: Offer, until end: Instant, in access: any RecordAccess) throws -> String {
    let code = Alphabet.crockford(surroundings.randomBits(), digits: Self.digits)
    try access.put(.dayCode, Self.key(code), Packed.bytes(offer), until: end)
    return code
  }

  /// Counts a try at a code.
  ///
  /// - Returns: `nil` if it may be made; else after how many seconds.
  package func tryCode(from address: IPAddress?) async throws -> Int? {
    try await Throttles(records, surroundings).take(
      [Throttles.Count("day-code", address?.neighbourhood ?? [], Self.tries)])
  }

  /// What a code that was typed opens; `nil` if there is no such code, or no more.
  func offered(_ typed: String) async throws -> Offer? {
    guard let code = Alphabet.normalised(typed), code.utf8.count == Self.digits else { return nil }
    return try await records.look { access in
      try access.value(.dayCode, Self.key(code)).map { try Packed.value(Offer.self, $0) }
    }
  }

  private static func key(_ code: String) -> [UInt8] { Sodium.hash(Array("day ".utf8) + Array(code.utf8)) }
}
