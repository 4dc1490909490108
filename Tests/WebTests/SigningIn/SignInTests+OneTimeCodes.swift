import Testing
import Values
import Web

/// Coming in with a code that somebody gave.
extension `Signing in` {
  @Test func `a one-time code chooses a password, once, and ends all sessions`() async throws {
    let codes = OneTimeCodes(records, world.surroundings)
    let before = try signedIn(try await tryPassword(password))
    let code = try await codes.issue(for: kim)
    #expect(code.utf8.count == 10)
    await #expect(throws: Password.Fault.tooShort(least: 12)) {
      _ = try await signIn.choosePassword("kort", name: "kim", code: code, from: browser())
    }
    let new = "en helt annan mening"
    #expect(try await signIn.choosePassword(new, name: "kim", code: "0000000000", from: browser()) == .refused(.wrong))
    #expect(try await signIn.choosePassword(new, name: "ali", code: code, from: browser()) == .refused(.wrong))
    let typed = code.lowercased().prefix(5) + " - " + code.suffix(5)
    #expect(try await signIn.choosePassword(new, name: "Kim", code: String(typed), from: browser()) == .done)
    #expect(try await sessions.recognise(before.token) == nil)
    #expect(refusal(try await tryPassword(password)) == .wrong)
    _ = try signedIn(try await tryPassword(new))
    #expect(
      try await signIn.choosePassword(new, name: "kim", code: code, from: browser()) == .refused(.wrong), "used up")
  }

  @Test func `a code ends after a day, and a stranger's wrong tries do not end it`() async throws {
    let codes = OneTimeCodes(records, world.surroundings)
    let first = try await codes.issue(for: kim)
    let new = "en helt annan mening"
    var waited = false
    for _ in 0..<20 {
      let outcome = try await signIn.choosePassword(new, name: "kim", code: "0", from: browser("203.0.113.9"))
      if case .refused(.wait) = outcome { waited = true }
    }
    #expect(waited, "guessing is slow")
    #expect(try await signIn.choosePassword(new, name: "kim", code: first, from: browser()) == .done)
    let second = try await codes.issue(for: kim)
    #expect(try await codes.redeem(second, for: world.id()) == nil)
    world.advance(seconds: OneTimeCodes.lifetime)
    #expect(try await codes.redeem(second, for: kim) == nil)
    let third = try await codes.issue(for: kim)
    #expect(!records.dump.contains { String(decoding: $0, as: UTF8.self).contains(third) })
    let fourth = try await codes.issue(for: kim)
    #expect(try await codes.redeem(third, for: kim) == nil, "the newest one only")
    #expect(try await codes.redeem(fourth, for: kim) != nil)
  }

  @Test func `who never comes to the workplace sets up an app with a one-time code`() async throws {
    let codes = OneTimeCodes(records, world.surroundings)
    let home = browser("203.0.113.1")
    let new = "en helt annan mening"
    let code = try await codes.issue(for: kim)
    guard case .needsSetUp(let first) = try await signIn.choosePassword(new, name: "kim", code: code, from: home),
      let begun = try await signIn.setUp(first)
    else {
      Issue.record("no way to set up an app")
      return
    }
    #expect(begun.account == kim)
    #expect(refusal(try await signIn.tryTimeCode("000000", step: first, from: home)) == .tooLate)
    #expect(refusal(try await signIn.finishSetUp("000000", step: first, from: home)) == .wrong)
    // Closed meanwhile: with the new password one goes on, and the secret is the same.
    guard case .needsSetUp(let step) = try await signIn.tryPassword(new, name: "kim", from: home) else {
      Issue.record("no way back to setting up")
      return
    }
    #expect(try await signIn.setUp(step)?.secret == begun.secret)
    let typed = TimeCode(secret: begun.secret).code(step: TimeCode.step(at: world.now))
    let done = try signedIn(try await signIn.finishSetUp(typed, step: step, from: home))
    #expect(done.session.means == [.password, .timeCode])
    #expect(refusal(try await signIn.finishSetUp(typed, step: step, from: home)) == .tooLate)
    guard case .needsTimeCode = try await signIn.tryPassword(new, name: "kim", from: home) else {
      Issue.record("the app is not asked for")
      return
    }
  }

  @Test func `a code that takes the lost app away leads to a new one`() async throws {
    let codes = OneTimeCodes(records, world.surroundings)
    let home = browser("203.0.113.1")
    try await useTimeCodes()
    let plain = try await codes.issue(for: kim)
    #expect(try await signIn.choosePassword("en helt annan mening", name: "kim", code: plain, from: home) == .done)
    #expect(try await accounts.credentials(of: kim)?.timeSecret == secret)
    let code = try await codes.issue(for: kim, endsFactor: true)
    let chosen = try await signIn.choosePassword("en tredje lång mening", name: "kim", code: code, from: home)
    guard case .needsSetUp = chosen else {
      Issue.record("no new app is set up: \(chosen)")
      return
    }
    #expect(try await accounts.credentials(of: kim)?.timeSecret == nil)
  }
}
