import Testing
import Values
import Web

struct `Paired devices` {
  private let world = TestWorld()
  private let records: MemoryRecords
  private let devices: Devices
  private let sessions: Sessions
  private let (maja, olle, kim): (ID<Account>, ID<Account>, ID<Account>)
  private let address = IPAddress("10.0.0.1")

  init() {
    records = MemoryRecords(world)
    devices = Devices(records, world.surroundings)
    sessions = Sessions(records, world.surroundings)
    (maja, olle, kim) = (world.id(), world.id(), world.id())
  }

  private func offer(_ person: ID<Account>, _ kind: PairedDevice.Kind = .own) async throws -> String {
    try await devices.offer(Devices.Offer(person: person, by: kim, kind: kind, label: "Surfplattan"))
  }

  private func pair(_ code: String, existing: DeviceToken? = nil) async throws -> (DeviceToken, PairedDevice)? {
    let pairing = try await devices.pair(code, from: address, existing: existing)
    guard case .paired(let token, let device, _) = pairing else { return nil }
    return (token, device)
  }

  @Test func `a code pairs once, within ten minutes`() async throws {
    let code = try await offer(maja)
    #expect(code.utf8.count == 8)
    #expect(try await pair("00000000") == nil)
    let (token, device) = try #require(try await pair(code.lowercased()))
    #expect(device.pairedBy == kim)
    #expect(try await devices.people(on: token) == [maja])
    #expect(try await devices.all(of: maja) == [device])
    #expect(try await pair(code) == nil)
    let late = try await offer(maja)
    world.advance(seconds: Devices.codeSeconds)
    #expect(try await pair(late) == nil)
  }

  @Test func `trying out codes is slow`() async throws {
    for _ in 0..<10 { #expect(try await pair("00000000") == nil) }
    let code = try await offer(maja)
    guard case .wait(let seconds) = try await devices.pair(code, from: address, existing: nil) else {
      Issue.record("no wait")
      return
    }
    #expect(seconds == 30)
    world.advance(seconds: 30)
    #expect(try await pair(code) != nil)
  }

  @Test func `a right code takes the tries before it back, and wrong ones go on counting`() async throws {
    for _ in 0..<12 { #expect(try await pair(try await offer(maja)) != nil) }
    for _ in 0..<9 { #expect(try await pair("00000000") == nil) }
    #expect(try await pair(try await offer(olle)) != nil)
    for _ in 0..<10 { #expect(try await pair("00000000") == nil) }
    guard case .wait = try await devices.pair("00000000", from: address, existing: nil) else {
      Issue.record("no wait")
      return
    }
  }

  @Test func `a tap on one's own picture opens one's own device`() async throws {
    let (token, device) = try #require(try await pair(try await offer(maja)))
    let opened = try #require(try await devices.open(token, for: maja, browser: ""))
    #expect(opened.session.device == device.id)
    #expect(!opened.session.opensOnlyGiving(onSharedDevice: opened.isOnSharedDevice))
    #expect(try await devices.open(token, for: olle, browser: "") == nil)
    let forged = DeviceToken(device: device.id, secret: Array(repeating: 0, count: 32))
    #expect(try await devices.open(forged, for: maja, browser: "") == nil)
    #expect(try await devices.people(on: forged).isEmpty)
    world.advance(seconds: 60 * 86_400)
    #expect(try await sessions.recognise(opened.token) != nil, "a person's own device stays open")
  }

  @Test func `on a shared device a tap opens giving, the pictures open the rest, and it forgets quickly`() async throws
  {
    let (token, _) = try #require(try await pair(try await offer(maja, .shared)))
    let (same, _) = try #require(try await pair(try await offer(olle, .shared), existing: token))
    #expect(same == token)
    #expect(try await devices.people(on: token) == [maja, olle])
    let tapped = try #require(try await devices.open(token, for: maja, browser: ""))
    #expect(tapped.session.opensOnlyGiving(onSharedDevice: tapped.isOnSharedDevice))
    let shown = try #require(try await devices.open(token, for: olle, hasShownPictures: true, browser: ""))
    #expect(!shown.session.opensOnlyGiving(onSharedDevice: shown.isOnSharedDevice))
    world.advance(seconds: 601)
    #expect(try await sessions.recognise(tapped.token) == nil)
  }

  @Test func `one's own device never becomes another's`() async throws {
    let (token, _) = try #require(try await pair(try await offer(maja)))
    let (other, _) = try #require(try await pair(try await offer(olle, .shared), existing: token))
    #expect(other != token)
    #expect(try await devices.people(on: token) == [maja])
    #expect(try await devices.people(on: other) == [olle])
  }

  @Test func `a revoked device opens nothing, and ends what was open, for its person only`() async throws {
    let (token, device) = try #require(try await pair(try await offer(maja, .shared)))
    _ = try await pair(try await offer(olle, .shared), existing: token)
    let hers = try #require(try await devices.open(token, for: maja, browser: "")).token
    let his = try #require(try await devices.open(token, for: olle, browser: "")).token
    try await devices.revoke(device.id, of: kim)
    #expect(try await sessions.recognise(hers) != nil, "not kim's to revoke")
    try await devices.revoke(device.id, of: maja)
    #expect(try await sessions.recognise(hers) == nil)
    #expect(try await sessions.recognise(his) != nil)
    #expect(try await devices.all(of: maja).isEmpty)
    #expect(try await devices.open(token, for: maja, browser: "") == nil)
    try await devices.revoke(device.id, of: olle)
    #expect(try await devices.people(on: token).isEmpty)
  }

  @Test func `no code and no secret stands in the store`() async throws {
    let waiting = try await offer(maja)
    let (token, _) = try #require(try await pair(try await offer(maja)))
    let secret = Array(token.bytes.suffix(32))
    for bytes in records.dump {
      #expect(!String(decoding: bytes, as: UTF8.self).contains(waiting))
      for start in bytes.indices { #expect(!bytes[start...].starts(with: secret)) }
    }
  }
}

struct `Short codes` {
  private let world = TestWorld()
  private let records: MemoryRecords
  private let accounts = MemoryAccounts()
  private let devices: Devices
  private let codes: ShortCodes
  private let (kim, maja): (ID<Account>, ID<Account>)

  init() {
    records = MemoryRecords(world)
    devices = Devices(records, world.surroundings)
    codes = ShortCodes(
      accounts: accounts, records: records, hasher: PasswordHasher(HashingCost(megabytes: 8, passes: 1)),
      surroundings: world.surroundings)
    (kim, maja) = (world.id(), world.id())
    accounts.add(Credentials(account: kim, name: "kim"))
    accounts.add(Credentials(account: maja, name: nil))
  }

  private func device(_ kind: PairedDevice.Kind) async throws -> DeviceToken {
    let code = try await devices.offer(.init(person: maja, by: kim, kind: kind, label: ""))
    guard case .paired(let token, _, _) = try await devices.pair(code, from: nil, existing: nil) else {
      throw CancellationError()
    }
    return token
  }

  private func switchTo(_ code: String, on token: DeviceToken) async throws -> String {
    switch try await codes.switchTo(kim, code: code, on: token, browser: "") {
    case .opened(_, let session): session.means == [.shortCode] ? "opened" : "opened too far"
    case .wrong: "wrong"
    case .wait: "wait"
    case .needsPassword: "password"
    }
  }

  @Test func `a code switches only on a shared device that remembers its owner`() async throws {
    let token = try await device(.shared)
    try await codes.choose(digits: "4 8 1 5", of: kim)
    #expect(try await switchTo("4815", on: token) == "password")
    #expect(try await codes.remember(kim, on: token))
    #expect(try await codes.remembered(on: token) == [kim])
    #expect(try await switchTo("4816", on: token) == "wrong")
    #expect(try await switchTo("48 15", on: token) == "opened")
    #expect(try await switchTo("4815", on: try await device(.shared)) == "password")
    #expect(try await !codes.remember(kim, on: try await device(.own)))
    world.advance(seconds: ShortCodes.switchSeconds)
    #expect(try await switchTo("4815", on: token) == "password")
  }

  @Test func `five wrong tries send one back to the password`() async throws {
    let token = try await device(.shared)
    try await codes.choose(digits: "4815", of: kim)
    try await codes.remember(kim, on: token)
    for _ in 0..<5 { #expect(try await switchTo("0000", on: token) == "wrong") }
    #expect(try await switchTo("4815", on: token) == "wait")
    world.advance(seconds: 3600)
    #expect(try await switchTo("4815", on: token) == "password")
  }

  @Test(arguments: ["123", "123456789", "abcd", "1111", "1234", "9876", "12 3", "", "１２４８"])
  func `what is too easy is no code`(digits: String) {
    #expect(throws: ShortCodes.Fault.self) { try ShortCodes.accepted(digits: digits) }
  }

  @Test func `pictures are right in their order only`() async throws {
    let token = try await device(.shared)
    #expect(try await codes.check(pictures: ["katt", "sol"], of: maja, on: token) == .wrong, "none chosen")
    try await codes.choose(pictures: ["katt", "sol"], of: maja)
    #expect(try await codes.check(pictures: ["katt", "sol"], of: maja, on: token) == .right)
    #expect(try await codes.check(pictures: ["sol", "katt"], of: maja, on: token) == .wrong)
    #expect(try await codes.check(pictures: ["kat", "tsol"], of: maja, on: token) == .wrong)
    for _ in 0..<3 { #expect(try await codes.check(pictures: [], of: maja, on: token) == .wrong) }
    #expect(try await codes.check(pictures: ["katt", "sol"], of: maja, on: token) == .wait(seconds: 600))
    await #expect(throws: ShortCodes.Fault.wrongNumberOfPictures) {
      try await codes.choose(pictures: ["katt"], of: maja)
    }
  }
}
