package import CoCreation
package import Ledger
package import Values

/// The book of who is signed in.
package struct Sessions: Sendable {
  /// For how long a session holds.
  package struct Limits: Equatable, Sendable {
    /// How long it may lie unused, in seconds.
    package let idle: Int
    /// How long it may last in all, in seconds.
    package let absolute: Int

    package init(idle: Int, absolute: Int) {
      self.idle = idle
      self.absolute = absolute
    }

    /// A working day at most, and an hour unused.
    package static let staff = Limits(idle: 3600, absolute: 12 * 3600)
    /// A person's own device stays open: it was paired so that nothing has to be remembered.
    package static let ownDevice = Limits(idle: 90 * 86_400, absolute: 400 * 86_400)
    /// A shared device forgets quickly whose turn it was.
    package static let sharedDevice = Limits(idle: 600, absolute: 3600)
  }

  /// How much time passes before the use of a session is written down again, in seconds.
  static let grain = 60

  private let records: any Records
  private let surroundings: Surroundings

  package init(_ records: any Records, _ surroundings: Surroundings) {
    self.records = records
    self.surroundings = surroundings
  }

  /// The devices that are kept in the same records.
  var devices: Devices { Devices(records, surroundings) }

  /// What is kept of a session.
  struct Kept: Codable, Sendable {
    var session: Session
    let idle: Int
    let absolute: Int

    var ends: Instant {
      min(session.usedAt.advanced(bySeconds: idle), session.startedAt.advanced(bySeconds: absolute))
    }
  }

  /// Signs somebody in: a new session with a new secret, whatever the browser had before.
  ///
  /// - Parameters:
  ///   - replacing: The session that the browser had; it ends.
  package func begin(
    _ account: ID<Account>, means: Set<Session.Means>, limits: Limits, device: ID<Device>? = nil,
    browser: String, replacing old: SessionToken? = nil
  ) async throws -> (token: SessionToken, session: Session) {
    let now = surroundings.now()
    let token = SessionToken(account: account, secret: surroundings.randomBytes(32))
    let session = Session(
      id: surroundings.id(at: now), account: account, means: means, startedAt: now, usedAt: now, device: device,
      browser: browser)
    let kept = Kept(session: session, idle: limits.idle, absolute: limits.absolute)
    try await records.change { access in
      if let old { try access.remove(.session, old.key) }
      try access.put(.session, token.key, Packed.bytes(kept), until: kept.ends)
    }
    return (token, session)
  }

  /// Who a token belongs to; `nil` if the session has ended, was ended, or never was.
  ///
  /// Its use is written down at most once a minute, so that reading a page seldom writes. Where that cannot be written
  /// the session holds all the same: a full disk shuts nobody out from what they may read.
  ///
  /// - Parameter isUse: Whether somebody asks, and not their open page on its own: that keeps no session alive.
  package func recognise(_ token: SessionToken, isUse: Bool = true) async throws -> Session? {
    let now = surroundings.now()
    guard let found = try await records.value(.session, token.key).flatMap({ try Self.kept($0, at: now) }) else {
      return nil
    }
    guard isUse, found.session.usedAt.advanced(bySeconds: Self.grain) <= now else { return found.session }
    do {
      return try await records.change { access in
        guard var kept = try Self.kept(token.key, at: now, in: access) else { return nil }
        kept.session.usedAt = now
        try access.put(.session, token.key, Packed.bytes(kept), until: kept.ends)
        return kept.session
      }
    } catch {
      return found.session
    }
  }

  /// The sessions of an account that still hold, the one used last first.
  package func all(of account: ID<Account>) async throws -> [Session] {
    let now = surroundings.now()
    let sessions = try await records.look { access in
      try access.all(.session, beginning: account.bytes).compactMap { try Self.kept($0.key, at: now, in: access) }
    }
    return sessions.map(\.session).sorted { ($1.usedAt, $1.id) < ($0.usedAt, $0.id) }
  }

  /// Ends the session of a token.
  package func end(_ token: SessionToken) async throws {
    try await records.change { try $0.remove(.session, token.key) }
  }

  /// Ends one session of an account, as its owner chose it from the list; nothing happens if it is not the owner's.
  package func end(_ id: ID<AccessSession>, of account: ID<Account>) async throws {
    try await end(of: account) { $0.id == id }
  }

  /// Ends all sessions of an account, all but one if that is named.
  package func endAll(of account: ID<Account>, but kept: ID<AccessSession>? = nil) async throws {
    try await end(of: account) { $0.id != kept }
  }

  /// Ends what runs on a device.
  package func endAll(of account: ID<Account>, on device: ID<Device>) async throws {
    try await end(of: account) { $0.device == device }
  }

  private func end(of account: ID<Account>, where isMeant: @Sendable @escaping (Session) -> Bool) async throws {
    try await records.change { try Self.end(of: account, in: $0, where: isMeant) }
  }

  /// Ends all sessions of an account within a body that does more; on one device where that is named.
  static func endAll(of account: ID<Account>, on device: ID<Device>? = nil, in access: any RecordAccess) throws {
    try end(of: account, in: access) { device == nil || $0.device == device }
  }

  private static func end(
    of account: ID<Account>, in access: any RecordAccess, where isMeant: (Session) -> Bool
  ) throws {
    for (key, value) in try access.all(.session, beginning: account.bytes)
    where isMeant(try Packed.value(Kept.self, value).session) {
      try access.remove(.session, key)
    }
  }

  private static func kept(_ key: [UInt8], at now: Instant, in access: any RecordReading) throws -> Kept? {
    try access.value(.session, key).flatMap { try kept($0, at: now) }
  }

  private static func kept(_ bytes: [UInt8], at now: Instant) throws -> Kept? {
    let kept = try Packed.lately(Kept.self, bytes)
    return kept.ends > now ? kept : nil
  }
}
