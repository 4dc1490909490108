import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

struct AskingControllerTests {
  @Test(arguments: [Answer.notNow, .dontKnow, .dontUnderstand, .wontSay])
  func `whoever passes is asked nothing more, and nobody's help is guessed`(pass: Answer) async throws {
    let house = try await TestHouse()
    let asking = try await house.ask(.choice, about: .day(day: house.today))
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    try await house.run { client in
      let passed = try await client.fillIn(
        "/persons/\(house.person)/askings/\(asking)", "answer=\(pass.rawValue)", as: cookies)
      #expect(passed.status == .seeOther && passed.headers[.location]?.hasSuffix("/thanks") == true)
    }
    let own = try #require(try await house.read { try $0.ownAsking(asking)?.state })
    #expect(own.answer?.content.answer == pass && own.answer?.content.help == .skipped)
  }

  @Test func `an answer is the person's own if nobody helped, and stays with the person`() async throws {
    let house = try await TestHouse()
    let asking = try await house.ask(.choice, about: .day(day: house.today))
    try await house.sayTooLittle(to: asking, helper: "", as: house.cookies(of: house.person.human, means: [.device]))
    let own = try #require(try await house.read { try $0.ownAsking(asking)?.state })
    #expect(own.answer?.content.answer == .tooLittle)
    #expect(own.answers.all.count == 1)
    #expect(own.stream == .own)
    #expect(own.audience == .onlyMe)
    let staff = try await house.cookies(of: house.professional)
    try await house.run { client in
      for step in ["", "/thanks", "/sharing", "/passes"] {
        let answered = try await client.get("/persons/\(house.person)/askings/\(asking)\(step)", staff)
        #expect(answered.status == .forbidden)
      }
    }
  }

  @Test func `an answer that was taken back twice by one form is taken back once`() async throws {
    let house = try await TestHouse()
    let asking = try await house.ask(.choice, about: .day(day: house.today))
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    try await house.sayTooLittle(to: asking, helper: "", as: cookies)
    try await house.run { client in
      let page = "/persons/\(house.person)/askings/\(asking)"
      let seal = try await client.get("\(page)/thanks", cookies).seal(cookies)
      for _ in 1...2 { #expect(try await client.send("\(page)/undo", "", seal: seal).status == .seeOther) }
    }
    let own = try #require(try await house.read { try $0.ownAsking(asking)?.state })
    #expect(own.answer == nil && own.answers.all.count == 1)
  }

  @Test func `an answer with a helper is said with the helper's name`() async throws {
    let house = try await TestHouse()
    let asking = try await house.ask(.help, about: .day(day: house.today))
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    try await house.sayTooLittle(to: asking, helper: house.professional.description, as: cookies)
    let own = try #require(try await house.read { try $0.ownAsking(asking)?.state })
    #expect(own.stream == .ownWithHelper)
    #expect(own.answer?.voice == .personWithHelper)
    #expect(own.answer?.content.help == .named(humans: [house.professional]))
  }

  @Test func `passing on a try is kept as a pass, and the question itself still waits`() async throws {
    let house = try await TestHouse()
    let staff = try await house.cookies(of: house.professional)
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    try await house.run { client in
      _ = try await PlanSteps.begun(house, client, frame: "")
      _ = try await client.fillIn(
        "/persons/\(house.person)/moments/new/free", "matter=Dinner&carriedOut=together", as: staff)
    }
    let asking = try await house.ask(.choice, about: .day(day: house.today))
    let page = "/persons/\(house.person)/askings/\(asking)"
    try await house.run { client in
      let practice = try await client.get(page, cookies)
      #expect(practice.text.contains("name=\"practice\""))
      #expect(try await client.fillIn(page, "practice=", as: cookies).status == .seeOther)
      #expect(try await !client.get(page, cookies).text.contains("name=\"practice\""))
    }
    let askings = try await house.read { try $0.ownAskings() }
    #expect(askings.flatMap { $0.state.practice.all }.map(\.content.chosen) == [nil])
    #expect(askings.allSatisfy { $0.state.answer == nil })
  }

  @Test func `the changed sides are told at the first question after, whichever day it is`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    let first = try await house.ask(.choice, about: .day(day: house.today))
    try await house.sayTooLittle(to: first, helper: "", as: cookies)
    let second = try await house.ask(.help, about: .day(day: house.today))
    let page = "/persons/\(house.person)/askings/\(second)"
    try await house.run { client in
      let before = try await client.get(page, cookies)
      #expect(!before.text.contains("changed places"))
      let set = try await client.fillIn("/persons/\(house.person)/how-to-ask", "sides=tooMuchFirst", as: cookies)
      #expect(set.status == .seeOther)
      #expect(try await client.get(page, cookies).text.contains("changed places"))
    }
  }

  @Test func `a changed mind withdraws the answer, and another can be given`() async throws {
    let house = try await TestHouse()
    let asking = try await house.ask(.choice, about: .day(day: house.today))
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    try await house.sayTooLittle(to: asking, helper: "skipped", as: cookies)
    try await house.run { client in
      let undone = try await client.fillIn(
        "/persons/\(house.person)/askings/\(asking)/thanks", "", to: "/persons/\(house.person)/askings/\(asking)/undo",
        as: cookies)
      #expect(undone.status == .seeOther)
    }
    let withdrawn = try #require(try await house.read { try $0.ownAsking(asking)?.state })
    #expect(withdrawn.answer == nil)
    try await house.sayTooLittle(to: asking, helper: "", as: cookies)
  }

  @Test func `stop is kept, and the mirror is given blind without telling whether there is an answer`() async throws {
    let house = try await TestHouse()
    let staff = try await house.cookies(of: house.professional)
    let (moment, asking) = try await house.askedAboutDinner()
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    try await house.run { client in
      let page = "/persons/\(house.person)/moments/\(moment)/mirror"
      let before = try await client.get(page, staff)
      try await house.sayTooLittle(to: asking, helper: "", as: cookies)
      let after = try await client.get(page, staff)
      #expect(before.status == .ok)
      #expect(before.withoutSeals == after.withoutSeals)
      // The same form again is answered as the first time.
      for _ in 1...2 {
        let sent = try await client.send(page, "choice=justRight&help=justRight&will=both", seal: try after.seal(staff))
        #expect(sent.status == .seeOther)
      }
      let stopped = try await client.fillIn(
        "/persons/\(house.person)/more", "", to: "/persons/\(house.person)/askings/\(asking)/stop", as: cookies)
      #expect(stopped.status == .seeOther)
      // What else was drawn for the day no longer waits.
      _ = try await house.ask(.help, about: .moment(id: moment.retyped()))
      let home = try await client.get("/persons/\(house.person)", cookies)
      #expect(!home.text.contains("/askings/"))
    }
    let own = try #require(try await house.read { try $0.ownAsking(asking)?.state })
    #expect(own.mirrors.last?.content.isBlind == true)
    #expect(own.pairs.count == 1)
    let today = house.today
    let isStopped = try await house.read { try $0.rhythm().isStopped(on: today) }
    #expect(isStopped)
  }
}

extension TestResponse {
  /// The page without what differs every time it is shown.
  var withoutSeals: String {
    text.split(separator: "name=\"seal\" value=\"").map { $0.drop { $0 != "\"" } }.joined()
  }
}
