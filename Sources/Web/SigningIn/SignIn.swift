package import CoCreation
package import Values

/// How staff sign in: name and password, and a code of an authenticator app where one is needed.
package struct SignIn: Sendable {
  let accounts: any Accounts
  let records: any Records
  private let sessions: Sessions
  private let hasher: PasswordHasher
  private let codes: OneTimeCodes
  let counting: SignInCounting
  let throttles: Throttles
  let surroundings: Surroundings
  private let inside: [Network]

  /// - Parameters:
  ///   - inside: The networks from which no second factor is asked of those who have none.
  package init(
    accounts: any Accounts, records: any Records, hasher: PasswordHasher, surroundings: Surroundings, inside: [Network]
  ) {
    self.accounts = accounts
    self.records = records
    self.hasher = hasher
    self.surroundings = surroundings
    self.inside = inside
    sessions = Sessions(records, surroundings)
    codes = OneTimeCodes(records, surroundings)
    throttles = Throttles(records, surroundings)
    counting = SignInCounting(inside: inside)
  }

  /// The browser that somebody signs in with.
  package struct Browser: Sendable {
    package let address: IPAddress?
    /// What its cookie holds if somebody has signed in from it before.
    package let known: [UInt8]?
    /// The session it had; signing in ends it.
    package let session: SessionToken?
    /// What it calls itself.
    package let name: String

    package init(address: IPAddress?, known: [UInt8]?, session: SessionToken?, name: String) {
      self.address = address
      self.known = known
      self.session = session
      self.name = name
    }
  }

  /// What comes of a try.
  package enum Outcome: Sendable {
    /// Signed in. The browser keeps both: the session, and that it is known.
    case signedIn(SessionToken, Session, known: [UInt8])
    /// The password was right; the code of the app is still needed, and this shows that the password was.
    case needsTimeCode(step: [UInt8])
    /// The password was right; before one comes in from here, an app with codes is set up.
    case needsSetUp(step: [UInt8])
    case refused(Refusal)
  }

  /// What comes of choosing a password with a one-time code.
  package enum Chosen: Hashable, Sendable {
    /// Chosen; one signs in with it.
    case done
    /// Chosen; before one comes in from here, an app with codes is set up.
    case needsSetUp(step: [UInt8])
    case refused(Refusal)
  }

  /// Why somebody is not signed in.
  package enum Refusal: Hashable, Sendable {
    /// Name, password or code is wrong; which one is not said.
    case wrong
    /// Too many tries.
    case wait(seconds: Int)
    /// From here a second factor is needed, and the account has none: it is set up from an inside network, or with a
    /// one-time code.
    case needsSecondFactor
    /// The second step came too late; one begins again.
    case tooLate
  }

  struct Step: Codable {
    let account: ID<Account>
    /// Whether it leads to setting up an app; `nil` where it leads to a code of one.
    var isSetUp: Bool?
  }

  /// How long one may take between password and code, in seconds.
  private static let stepSeconds = 600
  /// For how long a browser stays known, in seconds.
  package static let knownSeconds = 180 * 86_400

  /// Tries a name and a password.
  package func tryPassword(_ password: String, name: String, from browser: Browser) async throws -> Outcome {
    let name = SignInName.folded(name)
    let found = try await accounts.credentials(named: name)
    let counts = counting.ofPassword(name, browser, isKnown: try await isKnown(browser, found?.account))
    if let wait = try await throttles.take(counts) { return .refused(.wait(seconds: wait)) }
    let usable = found.flatMap { $0.isClosed ? nil : $0 }
    let password = Password.composed(password)
    let isRight = try await hasher.isRight(password, for: usable?.passwordHash)
    guard isRight, let usable else { return .refused(.wrong) }
    try await throttles.forgive(counts)
    try await renew(usable, password)
    if usable.timeSecret != nil { return .needsTimeCode(step: try await beginStep(usable.account)) }
    guard isInside(browser.address) else {
      guard try await maySetUp(usable.account) else { return .refused(.needsSecondFactor) }
      return .needsSetUp(step: try await beginSetUp(of: usable.account))
    }
    return try await welcome(usable.account, [.password], browser)
  }

  /// Tries the code of the app, after the password was right.
  package func tryTimeCode(_ code: String, step: [UInt8], from browser: Browser) async throws -> Outcome {
    let key = Sodium.hash(step)
    let kept = try await records.look { try $0.value(.signInStep, key) }
    guard let kept, let step = try? Packed.value(Step.self, kept), step.isSetUp != true,
      case let account = step.account, let found = try await accounts.credentials(of: account),
      let secret = found.timeSecret, !found.isClosed
    else { return .refused(.tooLate) }
    let count = counting.ofTimeCode(account)
    if let wait = try await throttles.take([count]) { return .refused(.wait(seconds: wait)) }
    guard try await useUp(code, TimeCode(secret: secret), of: account, step: key) else { return .refused(.wrong) }
    try await throttles.forgive([count])
    return try await welcome(account, [.password, .timeCode], browser)
  }

  /// Chooses a password with a one-time code: the first, or one in place of a forgotten one.
  ///
  /// All sessions of the account end, and one signs in with the new password. From outside, whoever has no app with codes
  /// sets one up first: for a day the code has shown that it is them.
  ///
  /// - Throws: ``Password/Fault`` if the new one may be none; the code stays good then.
  package func choosePassword(_ new: String, name: String, code: String, from browser: Browser) async throws -> Chosen {
    let name = SignInName.folded(name)
    let password = try Password.accepted(new, name: name)
    let counts = counting.ofOneTimeCode(name, browser)
    if let wait = try await throttles.take(counts) { return .refused(.wait(seconds: wait)) }
    // Hashed before the code is used up, for a full queue must not cost the code; and before the name is looked up, so
    // that the time taken does not tell whether there is such an account.
    let hash = try await hasher.hash(password)
    guard let found = try await accounts.credentials(named: name), !found.isClosed,
      let redeemed = try await codes.redeem(code, for: found.account)
    else { return .refused(.wrong) }
    try await accounts.change(found.account) {
      $0.passwordHash = hash
      if redeemed.endsFactor { $0.timeSecret = nil }
    }
    try await sessions.endAll(of: found.account)
    try await throttles.forgive(counts)
    let hasFactor = found.timeSecret != nil && !redeemed.endsFactor
    guard !hasFactor, !isInside(browser.address) else { return .done }
    try await letSetUp(found.account)
    return .needsSetUp(step: try await beginSetUp(of: found.account))
  }

  /// Whether a password is the account's, asked again before something about the account changes.
  ///
  /// - Returns: Why not; `nil` if it is.
  package func confirm(_ password: String, of account: ID<Account>) async throws -> Refusal? {
    let count = counting.ofConfirmation(account)
    if let wait = try await throttles.take([count]) { return .wait(seconds: wait) }
    let hash = try await accounts.credentials(of: account)?.passwordHash
    guard try await hasher.isRight(Password.composed(password), for: hash) else { return .wrong }
    try await throttles.forgive([count])
    return nil
  }

  /// Changes the own password; all other sessions of the account end.
  ///
  /// - Throws: ``Password/Fault`` if the new one may be none.
  package func changePassword(
    _ new: String, of account: ID<Account>, keeping session: ID<AccessSession>
  ) async throws {
    let name = try await accounts.credentials(of: account)?.name ?? ""
    let hash = try await hasher.hash(try Password.accepted(new, name: name))
    try await accounts.change(account) { $0.passwordHash = hash }
    try await sessions.endAll(of: account, but: session)
  }

  private func isInside(_ address: IPAddress?) -> Bool {
    address.map { address in inside.contains { $0.contains(address) } } ?? false
  }

  private func isKnown(_ browser: Browser, _ account: ID<Account>?) async throws -> Bool {
    guard let account, let known = browser.known else { return false }
    let key = account.bytes + Sodium.hash(known)
    return try await records.look { try $0.value(.knownBrowser, key) != nil }
  }

  private func beginStep(_ account: ID<Account>) async throws -> [UInt8] {
    let step = surroundings.randomBytes(32)
    let expires = surroundings.now().advanced(bySeconds: Self.stepSeconds)
    try await records.change { access in
      try access.put(.signInStep, Sodium.hash(step), Packed.bytes(Step(account: account)), until: expires)
    }
    return step
  }

  /// Takes a code once: its time step and the sign-in step are used up together.
  private func useUp(_ code: String, _ timeCode: TimeCode, of account: ID<Account>, step key: [UInt8]) async throws
    -> Bool
  {
    let now = surroundings.now()
    return try await records.change { access in
      let last = try access.value(.timeStep, account.bytes).map { try Packed.value(Int64.self, $0) }
      guard try access.value(.signInStep, key) != nil, let step = timeCode.step(of: code, at: now, after: last) else {
        return false
      }
      // Kept for longer than any code of that step could be right.
      try access.put(.timeStep, account.bytes, Packed.bytes(step), until: now.advanced(bySeconds: 600))
      try access.remove(.signInStep, key)
      return true
    }
  }

  /// Makes the hash anew if the site asks for more today than when it was made.
  private func renew(_ credentials: Credentials, _ password: String) async throws {
    guard let old = credentials.passwordHash, hasher.isOutdated(old) else { return }
    let hash = try await hasher.hash(password)
    try await accounts.change(credentials.account) { if $0.passwordHash == old { $0.passwordHash = hash } }
  }

  func welcome(_ account: ID<Account>, _ means: Set<Session.Means>, _ browser: Browser) async throws -> Outcome {
    let known = browser.known ?? surroundings.randomBytes(32)
    let expires = surroundings.now().advanced(bySeconds: Self.knownSeconds)
    try await records.change { access in
      try access.put(.knownBrowser, account.bytes + Sodium.hash(known), [], until: expires)
    }
    let (token, session) = try await sessions.begin(
      account, means: means, limits: .staff, browser: browser.name, replacing: browser.session)
    return .signedIn(token, session, known: known)
  }
}
