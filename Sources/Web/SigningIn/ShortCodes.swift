package import Values

/// Short secrets for quick turns: a staff member's own code to switch on a shared device, a person's pictures.
///
/// They are worth little alone, so each works only on a device where the owner was let in before, and a handful of
/// wrong tries sends one back to the long way.
package struct ShortCodes: Sendable {
  /// Why something cannot be a short code.
  package enum Fault: Error, Hashable, Sendable {
    /// Not four to eight digits.
    case notDigits
    /// All the same digit, or digits that follow each other.
    case tooPlain
    /// Fewer than two pictures or more than six.
    case wrongNumberOfPictures
  }

  /// For how long one may switch without the password, in seconds: a working day.
  package static let switchSeconds = 12 * 3600

  /// Five tries, then one in ten minutes.
  private static let tries = BucketSize(capacity: 5, refillSeconds: 600)

  private let accounts: any Accounts
  private let records: any Records
  private let hasher: PasswordHasher
  private let sessions: Sessions
  private let throttles: Throttles
  private let surroundings: Surroundings

  package init(accounts: any Accounts, records: any Records, hasher: PasswordHasher, surroundings: Surroundings) {
    self.accounts = accounts
    self.records = records
    self.hasher = hasher
    self.surroundings = surroundings
    sessions = Sessions(records, surroundings)
    throttles = Throttles(records, surroundings)
  }

  /// A code of digits as it is hashed.
  package static func accepted(digits typed: String) throws(Fault) -> String {
    let digits = typed.utf8.filter { $0 != UInt8(ascii: " ") }
    guard (4...8).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) }) else { throw .notDigits }
    let steps = Set(zip(digits, digits.dropFirst()).map { Int($1) - Int($0) })
    guard steps.count > 1 || ![[0], [1], [-1]].contains(steps) else { throw .tooPlain }
    return String(decoding: digits, as: UTF8.self)
  }

  /// Pictures in the order of their tapping, as they are hashed.
  package static func accepted(pictures: [String]) throws(Fault) -> String {
    guard (2...6).contains(pictures.count) else { throw .wrongNumberOfPictures }
    return pictures.map { "\($0.utf8.count):\($0)" }.joined()
  }

  /// Chooses the own short code.
  package func choose(digits: String, of account: ID<Account>) async throws {
    let hash = try await hasher.hash(try Self.accepted(digits: digits))
    try await accounts.change(account) { $0.shortCodeHash = hash }
  }

  /// Chooses a person's pictures; `nil` for none any more.
  package func choose(pictures: [String]?, of person: ID<Account>) async throws {
    var hash: String?
    if let pictures { hash = try await hasher.hash(try Self.accepted(pictures: pictures)) }
    try await accounts.change(person) { [hash] in
      $0.pictureCodeHash = hash
      $0.pictureCodeLength = pictures?.count
    }
  }

  /// Remembers on a shared device that somebody has signed in there with the password, so that they may switch.
  ///
  /// - Returns: Whether the device is a shared one and remembers.
  @discardableResult package func remember(_ account: ID<Account>, on token: DeviceToken) async throws -> Bool {
    let expires = surroundings.now().advanced(bySeconds: Self.switchSeconds)
    return try await records.change { access in
      guard try Devices.kept(token, in: access)?.kind == .shared else { return false }
      try access.put(.switching, token.device.bytes + account.bytes, [], until: expires)
      return true
    }
  }

  /// Who may switch on a device by a short code.
  package func remembered(on token: DeviceToken) async throws -> [ID<Account>] {
    try await records.look { access in
      guard try Devices.kept(token, in: access) != nil else { return [] }
      return try access.all(.switching, beginning: token.device.bytes).compactMap { ID(bytes: $0.key.suffix(16)) }
    }
  }

  /// What comes of a try.
  package enum Outcome: Sendable {
    case opened(SessionToken, Session)
    case wrong
    case wait(seconds: Int)
    /// The device does not remember the account: the password is needed.
    case needsPassword
  }

  /// Switches to an account by its short code.
  package func switchTo(
    _ account: ID<Account>, code: String, on token: DeviceToken, browser: String, replacing old: SessionToken? = nil
  ) async throws -> Outcome {
    guard try await remembered(on: token).contains(account),
      let found = try await accounts.credentials(of: account), !found.isClosed, let hash = found.shortCodeHash
    else { return .needsPassword }
    let digits = String(decoding: code.utf8.filter { $0 != UInt8(ascii: " ") }.prefix(16), as: UTF8.self)
    switch try await check(digits, hash, of: account, on: token) {
    case .right:
      let (session, opened) = try await sessions.begin(
        account, means: [.shortCode], limits: .sharedDevice, device: token.device, browser: browser, replacing: old)
      return .opened(session, opened)
    case .wrong: return .wrong
    case .wait(let seconds):
      // Whoever guesses is sent back to the password for good.
      try await records.change { try $0.remove(.switching, token.device.bytes + account.bytes) }
      return .wait(seconds: seconds)
    }
  }

  /// What comes of a check.
  package enum Check: Equatable, Sendable {
    case right, wrong
    case wait(seconds: Int)
  }

  /// Whether the pictures a person tapped are theirs.
  ///
  /// - Returns: `wrong` as well for somebody who has chosen none.
  package func check(pictures: [String], of person: ID<Account>, on token: DeviceToken) async throws -> Check {
    let hash = try await accounts.credentials(of: person)?.pictureCodeHash
    let tapped = (try? Self.accepted(pictures: Array(pictures.prefix(7)))) ?? ""
    return try await check(tapped, hash, of: person, on: token)
  }

  private func check(_ code: String, _ hash: String?, of account: ID<Account>, on token: DeviceToken) async throws
    -> Check
  {
    let count = Throttles.Count("short", account.bytes + token.device.bytes, Self.tries)
    if let wait = try await throttles.take([count]) { return .wait(seconds: wait) }
    guard try await hasher.isRight(code, for: hash) else { return .wrong }
    try await throttles.forgive([count])
    return .right
  }
}
