import CoCreation
package import Ledger
package import Values

/// The devices of persons: paired by somebody in the circle, listed for the person, revoked from anywhere.
package struct Devices: Sendable {
  /// How long a pairing code holds, in seconds.
  package static let codeSeconds = 600
  /// For how long a device keeps its token, in seconds: as long as browsers keep anything.
  package static let tokenSeconds = 400 * 86_400

  private static let codeDigits = 8
  /// One address may try ten codes at once, then two a minute: of 2^40 codes a handful hold at any time.
  private static let tries = BucketSize(capacity: 10, refillSeconds: 30)

  let records: any Records
  private let sessions: Sessions
  private let throttles: Throttles
  let surroundings: Surroundings

  package init(_ records: any Records, _ surroundings: Surroundings) {
    self.records = records
    self.surroundings = surroundings
    sessions = Sessions(records, surroundings)
    throttles = Throttles(records, surroundings)
  }

  /// A pairing that was offered and waits for the device.
  package struct Offer: Hashable, Sendable, Codable {
    /// The person whose device it will be.
    package let person: ID<Account>
    /// Who in the circle offers it.
    package let by: ID<Account>
    package let kind: PairedDevice.Kind
    package let label: String

    package init(person: ID<Account>, by: ID<Account>, kind: PairedDevice.Kind, label: String) {
      self.person = person
      self.by = by
      self.kind = kind
      self.label = label
    }
  }

  /// What comes of a code that was typed or scanned on a device.
  package enum Pairing: Sendable {
    /// Paired. The device keeps the token; the person and one more in the circle are to be told.
    case paired(DeviceToken, PairedDevice, Offer)
    /// There is no such code, or no more.
    case unknown
    /// Too many tries.
    case wait(seconds: Int)
  }

  /// What is kept of a device.
  struct Kept: Codable, Sendable {
    let tokenHash: [UInt8]
    let kind: PairedDevice.Kind
    var people: [ID<Account>]
  }

  /// Offers a pairing.
  ///
  /// - Returns: The code, good once and for ten minutes: eight letters and digits.
  package func offer(_ offer: Offer) async throws -> String {
    try await records.change { try self.offer(offer, in: $0) }
  }

  /// Offers a pairing within a body that does more.
  func offer(_ offer: Offer, in access: any RecordAccess) throws -> String {
    let code = Alphabet.crockford(surroundings.randomBits(), digits: Self.codeDigits)
    let expires = surroundings.now().advanced(bySeconds: Self.codeSeconds)
    try access.put(.pairing, Self.key(code), Packed.bytes(offer), until: expires)
    return code
  }

  /// Counts a try at a code.
  ///
  /// - Returns: `nil` if it may be made; else after how many seconds.
  package func tryCode(from address: IPAddress?) async throws -> Int? {
    try await throttles.take([Self.count(from: address)])
  }

  /// Forgets the tries from an address, once a code from there was right: a house that pairs many devices is no guesser.
  package func forgiveTries(from address: IPAddress?) async throws {
    try await throttles.forgive([Self.count(from: address)])
  }

  private static func count(from address: IPAddress?) -> Throttles.Count {
    Throttles.Count("pairing", address?.neighbourhood ?? [], tries)
  }

  /// What is offered under a code that was typed; `nil` if there is no such code, or no more.
  package func offered(_ typed: String) async throws -> Offer? {
    guard let code = Self.code(typed) else { return nil }
    return try await records.look { access in
      try access.value(.pairing, Self.key(code)).map { try Packed.value(Offer.self, $0) }
    }
  }

  /// Pairs the device on which a code was typed.
  ///
  /// - Parameters:
  ///   - existing: The token the device has already; a shared device serves one person more.
  package func pair(_ typed: String, from address: IPAddress?, existing: DeviceToken?) async throws -> Pairing {
    if let wait = try await tryCode(from: address) { return .wait(seconds: wait) }
    let pairing = try await records.change { try redeem(typed, existing: existing, in: $0) }
    if case .paired = pairing { try await forgiveTries(from: address) }
    return pairing
  }

  /// Uses a code up, within a body that does more: the device is paired.
  func redeem(_ typed: String, existing: DeviceToken?, in access: any RecordAccess) throws -> Pairing {
    guard let code = Self.code(typed), let bytes = try access.value(.pairing, Self.key(code)) else { return .unknown }
    let offer = try Packed.value(Offer.self, bytes)
    try access.remove(.pairing, Self.key(code))
    let now = surroundings.now()
    let fresh = DeviceToken(device: surroundings.id(at: now), secret: surroundings.randomBytes(32))
    let known = try existing.flatMap { token in try Self.kept(token, in: access).map { (token, $0) } }
    let shared = offer.kind == .shared ? known.flatMap { $0.1.kind == .shared ? $0 : nil } : nil
    let token = shared?.0 ?? fresh
    let people = (shared?.1.people ?? []).filter { $0 != offer.person } + [offer.person]
    let device = PairedDevice(
      id: token.device, kind: offer.kind, label: offer.label, pairedAt: now, pairedBy: offer.by)
    let expires = now.advanced(bySeconds: Self.tokenSeconds)
    try access.put(
      .device, token.device.bytes, Packed.bytes(Kept(tokenHash: token.hash, kind: offer.kind, people: people)),
      until: expires)
    try access.put(.deviceOfPerson, offer.person.bytes + token.device.bytes, Packed.bytes(device), until: expires)
    return .paired(token, device, offer)
  }

  private static func code(_ typed: String) -> String? {
    Alphabet.normalised(typed).flatMap { $0.utf8.count == codeDigits ? $0 : nil }
  }

  /// The people whose pictures a device shows, in the order in which they were paired; none if it is no longer paired.
  package func people(on token: DeviceToken) async throws -> [ID<Account>] {
    try await records.look { try Self.kept(token, in: $0)?.people ?? [] }
  }

  /// The devices of a person, the newest first: "My devices".
  package func all(of person: ID<Account>) async throws -> [PairedDevice] {
    let devices = try await records.look { access in
      try access.all(.deviceOfPerson, beginning: person.bytes).map { try Packed.value(PairedDevice.self, $0.value) }
    }
    return devices.sorted { ($1.pairedAt, $1.id) < ($0.pairedAt, $0.id) }
  }

  /// Takes a device away from a person, from wherever; what was open on it ends.
  package func revoke(_ device: ID<Device>, of person: ID<Account>) async throws {
    try await records.change { try revoke(device, of: person, in: $0) }
  }

  /// Takes a device away within a body that does more.
  func revoke(_ device: ID<Device>, of person: ID<Account>, in access: any RecordAccess) throws {
    guard try access.value(.deviceOfPerson, person.bytes + device.bytes) != nil else { return }
    try access.remove(.deviceOfPerson, person.bytes + device.bytes)
    try Sessions.endAll(of: person, on: device, in: access)
    guard let bytes = try access.value(.device, device.bytes) else { return }
    var kept = try Packed.value(Kept.self, bytes)
    kept.people.removeAll { $0 == person }
    if kept.people.isEmpty {
      try access.remove(.device, device.bytes)
    } else {
      let expires = surroundings.now().advanced(bySeconds: Self.tokenSeconds)
      try access.put(.device, device.bytes, Packed.bytes(kept), until: expires)
    }
  }

  /// Takes all devices away from a person, and what was offered for them, within a body that does more.
  static func forget(_ person: ID<Account>, in access: any RecordAccess, at now: Instant) throws {
    for (key, value) in try access.all(.pairing, beginning: [])
    where try Packed.value(Offer.self, value).person == person {
      try access.remove(.pairing, key)
    }
    for (key, _) in try access.all(.deviceOfPerson, beginning: person.bytes) {
      let device = Array(key.dropFirst(person.bytes.count))
      guard let bytes = try access.value(.device, device) else { continue }
      var kept = try Packed.value(Kept.self, bytes)
      kept.people.removeAll { $0 == person }
      if kept.people.isEmpty {
        try access.remove(.device, device)
      } else {
        try access.put(.device, device, Packed.bytes(kept), until: now.advanced(bySeconds: tokenSeconds))
      }
    }
  }

  /// Opens a session for the person whose picture was tapped.
  ///
  /// - Parameters:
  ///   - hasShownPictures: Whether the person also tapped the right pictures; see ``PictureCode``.
  /// - Returns: `nil` if the device is not, or no longer, this person's. On a shared device without the pictures the
  ///   session opens giving only.
  package func open(
    _ token: DeviceToken, for person: ID<Account>, hasShownPictures: Bool = false, browser: String,
    replacing old: SessionToken? = nil
  ) async throws -> (token: SessionToken, session: Session, isOnSharedDevice: Bool)? {
    guard let kept = try await records.look({ try Self.kept(token, in: $0) }), kept.people.contains(person) else {
      return nil
    }
    let isShared = kept.kind == .shared
    try await used(token.device, by: person)
    let (session, opened) = try await sessions.begin(
      person, means: hasShownPictures ? [.device, .pictureCode] : [.device],
      limits: isShared ? .sharedDevice : .ownDevice, device: token.device, browser: browser, replacing: old)
    return (session, opened, isShared)
  }

  /// What a device that shows its token is; `nil` if it is not paired, or no longer.
  package func kind(of token: DeviceToken) async throws -> PairedDevice.Kind? {
    try await records.look { try Self.kept(token, in: $0)?.kind }
  }

  private func used(_ device: ID<Device>, by person: ID<Account>) async throws {
    let now = surroundings.now()
    try await records.change { access in
      let key = person.bytes + device.bytes
      guard let bytes = try access.value(.deviceOfPerson, key) else { return }
      var paired = try Packed.value(PairedDevice.self, bytes)
      paired.usedAt = now
      try access.put(
        .deviceOfPerson, key, Packed.bytes(paired), until: paired.pairedAt.advanced(bySeconds: Self.tokenSeconds))
    }
  }

  /// What is kept of the device that a token shows; `nil` if it is not paired, or the token is not its own.
  static func kept(_ token: DeviceToken, in access: any RecordReading) throws -> Kept? {
    guard let bytes = try access.value(.device, token.device.bytes) else { return nil }
    let kept = try Packed.lately(Kept.self, bytes)
    return Sodium.areEqual(kept.tokenHash, token.hash) ? kept : nil
  }

  private static func key(_ code: String) -> [UInt8] { Sodium.hash(Array("pairing ".utf8) + Array(code.utf8)) }
}
