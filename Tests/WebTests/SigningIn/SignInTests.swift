import Synchronization
import Testing
import Values
import Web

struct `Signing in` {
  let world = TestWorld()
  let records: MemoryRecords
  let accounts = MemoryAccounts()
  let hasher = PasswordHasher(HashingCost(megabytes: 8, passes: 1))
  let signIn: SignIn
  let sessions: Sessions
  let kim: ID<Account>
  let password = "en ganska lång mening"
  let secret: [UInt8] = Array(1...20)

  init() async throws {
    records = MemoryRecords(world)
    kim = world.id()
    sessions = Sessions(records, world.surroundings)
    signIn = SignIn(
      accounts: accounts, records: records, hasher: hasher, surroundings: world.surroundings,
      inside: Network.list("10.0.0.0/8") ?? [])
    var credentials = Credentials(account: kim, name: "kim")
    credentials.passwordHash = try await hasher.hash(password)
    accounts.add(credentials)
  }

  func browser(
    _ address: String = "10.0.0.1", known: [UInt8]? = nil, session: SessionToken? = nil
  ) -> SignIn.Browser {
    SignIn.Browser(address: IPAddress(address), known: known, session: session, name: "Firefox, Linux")
  }

  func tryPassword(_ password: String, _ browser: SignIn.Browser? = nil) async throws -> SignIn.Outcome {
    try await signIn.tryPassword(password, name: " Kim ", from: browser ?? self.browser())
  }

  func refusal(_ outcome: SignIn.Outcome) -> SignIn.Refusal? {
    if case .refused(let refusal) = outcome { refusal } else { nil }
  }

  func signedIn(_ outcome: SignIn.Outcome) throws -> (token: SessionToken, session: Session, known: [UInt8]) {
    guard case .signedIn(let token, let session, let known) = outcome else {
      Issue.record("not signed in: \(outcome)")
      throw CancellationError()
    }
    return (token, session, known)
  }

  func useTimeCodes() async throws {
    try await accounts.change(kim) { [secret] in $0.timeSecret = secret }
  }

  func code(ahead steps: Int64 = 0) -> String {
    TimeCode(secret: secret).code(step: TimeCode.step(at: world.now) + steps)
  }

  @Test func `the right password from inside opens a session, and ends the one the browser had`() async throws {
    let first = try signedIn(try await tryPassword(password))
    #expect(first.session.account == kim)
    #expect(first.session.means == [.password])
    #expect(try await sessions.recognise(first.token) != nil)
    let second = try signedIn(try await tryPassword(password, browser(known: first.known, session: first.token)))
    #expect(try await sessions.recognise(first.token) == nil)
    #expect(second.known == first.known)
  }

  @Test func `wrong name, wrong password, closed account and none yet are one answer`() async throws {
    #expect(refusal(try await tryPassword("fel")) == .wrong)
    let other = try await signIn.tryPassword(password, name: "ali", from: browser())
    #expect(refusal(other) == .wrong)
    try await accounts.change(kim) { $0.isClosed = true }
    #expect(refusal(try await tryPassword(password)) == .wrong)
    try await accounts.change(kim) {
      $0.isClosed = false; $0.passwordHash = nil
    }
    #expect(refusal(try await tryPassword("")) == .wrong)
  }

  @Test func `from outside a second factor is needed`() async throws {
    #expect(refusal(try await tryPassword(password, browser("203.0.113.1"))) == .needsSecondFactor)
    let nowhere = SignIn.Browser(address: nil, known: nil, session: nil, name: "")
    #expect(refusal(try await tryPassword(password, nowhere)) == .needsSecondFactor)
    try await useTimeCodes()
    guard case .needsTimeCode(let step) = try await tryPassword(password, browser("203.0.113.1")) else {
      Issue.record("no code asked for")
      return
    }
    #expect(refusal(try await signIn.tryTimeCode("000000", step: step, from: browser("203.0.113.1"))) == .wrong)
    let done = try signedIn(try await signIn.tryTimeCode(code(), step: step, from: browser("203.0.113.1")))
    #expect(done.session.means == [.password, .timeCode])
  }

  @Test func `a code opens once, a step is used once, and both run out`() async throws {
    try await useTimeCodes()
    guard case .needsTimeCode(let step) = try await tryPassword(password),
      case .needsTimeCode(let other) = try await tryPassword(password)
    else {
      Issue.record("no code asked for")
      return
    }
    _ = try signedIn(try await signIn.tryTimeCode(code(), step: step, from: browser()))
    #expect(refusal(try await signIn.tryTimeCode(code(ahead: 1), step: step, from: browser())) == .tooLate)
    #expect(refusal(try await signIn.tryTimeCode(code(), step: other, from: browser())) == .wrong, "taken already")
    #expect(refusal(try await signIn.tryTimeCode(code(ahead: 1), step: [1, 2, 3], from: browser())) == .tooLate)
    world.advance(seconds: 601)
    #expect(refusal(try await signIn.tryTimeCode(code(), step: other, from: browser())) == .tooLate)
  }

  @Test func `guessing codes is slow, whatever the step`() async throws {
    try await useTimeCodes()
    var waits = 0
    for _ in 0..<12 {
      guard case .needsTimeCode(let step) = try await tryPassword(password) else { continue }
      if case .wait = refusal(try await signIn.tryTimeCode("12345", step: step, from: browser())) { waits += 1 }
    }
    #expect(waits == 2)
  }

  @Test func `ten guesses, then one a minute`() async throws {
    for _ in 0..<10 { #expect(refusal(try await tryPassword("fel")) == .wrong) }
    #expect(refusal(try await tryPassword(password)) == .wait(seconds: 60), "the right one must wait as well")
    world.advance(seconds: 60)
    _ = try signedIn(try await tryPassword(password))
    for _ in 0..<10 { #expect(refusal(try await tryPassword("fel")) == .wrong, "a right one wipes the slate") }
  }

  @Test func `unknown names are throttled like known ones`() async throws {
    for _ in 0..<10 { _ = try await signIn.tryPassword("fel", name: "nobody", from: browser()) }
    let outcome = try await signIn.tryPassword("fel", name: "nobody", from: browser())
    #expect(refusal(outcome) == .wait(seconds: 60))
  }

  @Test func `whoever guesses from everywhere cannot shut the owner out`() async throws {
    let known = try signedIn(try await tryPassword(password)).known
    var waited = 0
    for number in 0..<300 {
      let stranger = browser("203.0.\(number / 250).\(number % 250)")
      if case .wait = refusal(try await tryPassword("fel", stranger)) { waited += 1 }
    }
    #expect(waited == 240, "an account is guarded as a whole")
    _ = try signedIn(try await tryPassword(password, browser("10.0.0.7")))
    try await useTimeCodes()
    guard case .needsTimeCode = try await tryPassword(password, browser("203.0.113.200", known: known)) else {
      Issue.record("the owner's own browser is kept out")
      return
    }
    let forged = browser("203.0.113.201", known: Array(repeating: 7, count: 32))
    guard case .wait = refusal(try await tryPassword(password, forged)) else {
      Issue.record("an invented browser counts as known")
      return
    }
  }

  @Test func `one address tries many accounts in vain`() async throws {
    var waited = 0
    for number in 0..<100 {
      let outcome = try await signIn.tryPassword("fel", name: "name\(number)", from: browser("203.0.113.9"))
      if case .wait = refusal(outcome) { waited += 1 }
    }
    #expect(waited == 40)
  }

  @Test func `a hash made at a lower cost is made anew`() async throws {
    let cheap = try await PasswordHasher(HashingCost(megabytes: 9, passes: 1)).hash(password)
    try await accounts.change(kim) { $0.passwordHash = cheap }
    _ = try signedIn(try await tryPassword(password))
    let renewed = try await accounts.credentials(of: kim)?.passwordHash
    #expect(renewed != cheap)
    _ = try signedIn(try await tryPassword(password))
  }

  @Test func `a store that is away opens nothing`() async throws {
    records.isAway.withLock { $0 = true }
    await #expect(throws: MemoryRecords.Away.self) { _ = try await tryPassword(password) }
  }
}
