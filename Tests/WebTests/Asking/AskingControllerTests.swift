import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

struct AskingControllerTests {
  /// The person answers "too little", and says who helped.
  private func answer(_ house: TestHouse, _ asking: ID<Asking>, helper: String, as cookies: HTTPFields) async throws {
    try await house.run { client in
      let page = "/persons/\(house.person)/askings/\(asking)"
      let first = try (try await client.get(page, cookies)).seal(cookies)
      let tapped = try await client.send(page, "answer=tooLittle", seal: first)
      #expect(tapped.status == .ok)
      let cookies: HTTPFields = [.cookie: first.cookie]
      let sent = try await client.send(
        page + "/helper", "answer=tooLittle&helper=\(helper)", seal: try tapped.seal(cookies))
      #expect(sent.status == .seeOther)
      let again = try await client.send(
        page + "/helper", "answer=tooLittle&helper=\(helper)", seal: try tapped.seal(cookies))
      #expect(again.status == .seeOther)
    }
  }

  /// A professional notes a dinner, about which the person is asked.
  private func askedAboutDinner(_ house: TestHouse) async throws -> (moment: ID<Stream>, asking: ID<Asking>) {
    let staff = try await house.cookies(of: house.professional)
    try await house.run { client in
      _ = try await client.fillIn(
        "/persons/\(house.person)/moments/new/free", "matter=Dinner&carriedOut=together", as: staff)
    }
    let moment = try #require(try await house.read { try $0.moments().first?.stream })
    return (moment, try await house.ask(.choice, about: .moment(id: moment.retyped())))
  }

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
    try await answer(house, asking, helper: "", as: house.cookies(of: house.person.human, means: [.device]))
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
    try await answer(house, asking, helper: "", as: cookies)
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
    try await answer(house, asking, helper: house.professional.description, as: cookies)
    let own = try #require(try await house.read { try $0.ownAsking(asking)?.state })
    #expect(own.stream == .ownWithHelper)
    #expect(own.answer?.voice == .personWithHelper)
    #expect(own.answer?.content.help == .named(humans: [house.professional]))
  }

  @Test func `showing an answer opens it to those who were there and to nobody else`() async throws {
    let house = try await TestHouse()
    let (_, asking) = try await askedAboutDinner(house)
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    try await answer(house, asking, helper: "", as: cookies)
    try await house.run { client in
      let sent = try await client.fillIn(
        "/persons/\(house.person)/askings/\(asking)/sharing", "audience=whoWereThere", as: cookies)
      #expect(sent.status == .seeOther)
    }
    let own = try #require(try await house.read { try $0.ownAsking(asking)?.state })
    #expect(own.audience == .whoWereThere)
    #expect(own.toldPresent == [house.professional])
    #expect(own.stream == .own)
  }

  @Test func `an audience chosen beforehand opens the answer to those who were there`() async throws {
    let house = try await TestHouse()
    let staff = try await house.cookies(of: house.professional)
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    try await house.run { client in
      _ = try await client.fillIn(
        "/persons/\(house.person)/moments/new/free", "matter=Dinner&carriedOut=together", as: staff)
      let set = try await client.fillIn("/persons/\(house.person)/how-to-ask", "audience=whoWereThere", as: cookies)
      #expect(set.status == .seeOther)
    }
    let moment = try #require(try await house.read { try $0.moments().first?.stream })
    let asking = try await house.ask(.choice, about: .moment(id: moment.retyped()))
    try await answer(house, asking, helper: "", as: cookies)
    let page = "/persons/\(house.person)/askings/\(asking)/present"
    try await house.run { client in
      let asked = try await client.get(page, cookies)
      #expect(asked.text.contains("Kim Assistant"))
      // The others are looked at without forgetting who was tapped.
      let more = try await client.send(page, "present=\(house.professional)&from=1", seal: try asked.seal(cookies))
      #expect(more.status == .ok && more.text.contains("\(house.professional)"))
      #expect(try await client.fillIn(page, "skip=yes", as: cookies).headers[.location]?.hasSuffix("/thanks") == true)
    }
    let skipped = try #require(try await house.read { try $0.ownAsking(asking)?.state })
    #expect(skipped.audience == .whoWereThere)
    #expect(skipped.toldPresent == nil && skipped.present == [house.professional])
    try await house.run { client in
      let changed = try await client.fillIn(page, "present=\(house.keyWorker)", as: cookies)
      #expect(changed.status == .seeOther)
    }
    let told = try #require(try await house.read { try $0.ownAsking(asking)?.state })
    #expect(told.present == [house.keyWorker])
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
    try await answer(house, first, helper: "", as: cookies)
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
    try await answer(house, asking, helper: "skipped", as: cookies)
    try await house.run { client in
      let undone = try await client.fillIn(
        "/persons/\(house.person)/askings/\(asking)/thanks", "", to: "/persons/\(house.person)/askings/\(asking)/undo",
        as: cookies)
      #expect(undone.status == .seeOther)
    }
    let withdrawn = try #require(try await house.read { try $0.ownAsking(asking)?.state })
    #expect(withdrawn.answer == nil)
    try await answer(house, asking, helper: "", as: cookies)
  }

  @Test func `an old answer that is shown to those who were there stays on the day of its question`() async throws {
    let house = try await TestHouse()
    let asking = try await house.answer([.tooLittle], before: house.today - 5)[0]
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    try await house.run { client in
      let sent = try await client.fillIn(
        "/persons/\(house.person)/askings/\(asking)/sharing", "audience=whoWereThere", as: cookies)
      #expect(sent.status == .seeOther)
    }
    let own = try #require(try await house.read { try $0.ownAsking(asking)?.state })
    #expect(own.answers.all.count == 1)
    #expect(own.answer?.day == house.today - 6)
  }

  @Test func `stop is kept, and the mirror is given blind without telling whether there is an answer`() async throws {
    let house = try await TestHouse()
    let staff = try await house.cookies(of: house.professional)
    let (moment, asking) = try await askedAboutDinner(house)
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    try await house.run { client in
      let page = "/persons/\(house.person)/moments/\(moment)/mirror"
      let before = try await client.get(page, staff)
      try await answer(house, asking, helper: "", as: cookies)
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
