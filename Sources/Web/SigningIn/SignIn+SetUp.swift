package import Values

/// Setting up an app with codes on the way in, for those who never sign in from an inside network: whoever represents a
/// person at home, or has lost the telephone.
extension SignIn {
  /// For how long a one-time code that was used lets one set up an app, in seconds.
  private static let setUpSeconds = OneTimeCodes.lifetime

  /// Whether the account may set up an app from outside: a one-time code was used for it lately.
  func maySetUp(_ account: ID<Account>) async throws -> Bool {
    try await records.look { try $0.value(.factorGrant, account.bytes) != nil }
  }

  func letSetUp(_ account: ID<Account>) async throws {
    let expires = surroundings.now().advanced(bySeconds: Self.setUpSeconds)
    try await records.change { try $0.put(.factorGrant, account.bytes, [], until: expires) }
  }

  /// Begins to set up an app; what was begun before goes on with the same secret, which may be in the app already.
  func beginSetUp(of account: ID<Account>) async throws -> [UInt8] {
    let step = surroundings.randomBytes(32)
    let fresh = surroundings.randomBytes(20)
    let expires = surroundings.now().advanced(bySeconds: Self.setUpSeconds)
    try await records.change { access in
      try access.put(
        .signInStep, Sodium.hash(step), Packed.bytes(Step(account: account, isSetUp: true)), until: expires)
      let secret = try access.value(.factorSetUp, account.bytes) ?? fresh
      try access.put(.factorSetUp, account.bytes, secret, until: expires)
    }
    return step
  }

  /// Whose app is being set up, and with what secret; `nil` if nothing is, or no longer.
  package func setUp(_ step: [UInt8]) async throws -> (account: ID<Account>, secret: [UInt8])? {
    let key = Sodium.hash(step)
    return try await records.look { access in
      guard let kept = try access.value(.signInStep, key) else { return nil }
      let step = try Packed.value(Step.self, kept)
      guard step.isSetUp == true, let secret = try access.value(.factorSetUp, step.account.bytes) else { return nil }
      return (step.account, secret)
    }
  }

  /// Tries the first code of the app; with the right one it is set up, and one is in.
  package func finishSetUp(_ code: String, step: [UInt8], from browser: Browser) async throws -> Outcome {
    guard let (account, secret) = try await setUp(step), let found = try await accounts.credentials(of: account),
      !found.isClosed
    else { return .refused(.tooLate) }
    let count = counting.ofTimeCode(account)
    if let wait = try await throttles.take([count]) { return .refused(.wait(seconds: wait)) }
    let now = surroundings.now()
    guard let timeStep = TimeCode(secret: secret).step(of: code, at: now, after: nil) else { return .refused(.wrong) }
    let key = Sodium.hash(step)
    let isFirst = try await records.change { access in
      guard try access.value(.signInStep, key) != nil else { return false }
      try access.remove(.signInStep, key)
      try access.remove(.factorSetUp, account.bytes)
      try access.remove(.factorGrant, account.bytes)
      try access.put(.timeStep, account.bytes, Packed.bytes(timeStep), until: now.advanced(bySeconds: 600))
      return true
    }
    guard isFirst else { return .refused(.tooLate) }
    try await accounts.change(account) { $0.timeSecret = secret }
    try await throttles.forgive([count])
    return try await welcome(account, [.password, .timeCode], browser)
  }
}
