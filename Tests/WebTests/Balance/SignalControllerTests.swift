import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Localization
import Testing
import Values
import Web

struct `A drift question` {
  private func send(_ house: TestHouse, _ fields: String, to id: ID<DriftQuestion>) async throws {
    let cookies = try await house.cookies(of: house.person.human)
    try await house.run { client in
      let seal = try await client.get("/persons/\(house.person)/signals/\(id)", cookies).seal(cookies)
      let sent = try await client.send("/persons/\(house.person)/signals/\(id)", fields, seal: seal)
      #expect(sent.status == .seeOther)
    }
  }

  private func state(_ house: TestHouse, _ id: ID<DriftQuestion>) async throws -> DriftState {
    try await house.ledger.read(house.desk.area) { try $0.state(of: id.retyped()) }
  }

  @Test func `is put to the person with its counts, and the team sees nothing of it`() async throws {
    let house = try await TestHouse()
    let id = try await house.signal()
    let cookies = try await house.cookies(of: house.person.human)
    try await house.run { client in
      let page = try await client.get("/persons/\(house.person)/signals/\(id)", cookies)
      #expect(page.status == .ok)
      #expect(page.text.contains("61"))
      #expect(page.text.contains("47"))
      let whom = try await client.get("/persons/\(house.person)/signals/\(id)/whom", cookies)
      #expect(whom.text.contains("value=\"outsider\""))
      #expect(whom.text.contains("value=\"\(house.professional)\""))
    }
    let others = [house.professional, house.keyWorker]
    for place in ["signals/\(id)", "signals/\(id)/talk", "signals/\(id)/whom"] {
      let path = "/persons/\(house.person)/\(place)"
      let team = try await house.refuses(
        path, to: others, with: place.hasSuffix("whom") ? .forbidden : .notFound)
      #expect(team, "\(place)")
      let rest = try await house.refuses(
        path, to: [house.stranger, house.decisionMaker, house.administrator, house.otherPerson.human])
      #expect(rest, "\(place)")
      let manager = try await house.refuses(path, to: [house.manager])
      #expect(manager, "\(place)")
      let unchosen = try await house.refuses(
        path, to: [house.representative, house.relative], with: place.hasSuffix("whom") ? .forbidden : .notFound)
      #expect(unchosen, "\(place)")
    }
  }

  @Test(arguments: [
    ("reply=notNow", DriftChoice.notNow), ("reply=fine", .fineAnyway), ("whom=outsider", .talkWithOutsider),
  ])
  func `is answered by the person, and the team is not told`(fields: String, choice: DriftChoice) async throws {
    let house = try await TestHouse()
    let id = try await house.signal()
    try await send(house, fields, to: id)
    let chosen = try await state(house, id).choice
    #expect(chosen == choice)
    let untold = try await house.refuses(
      "/persons/\(house.person)/signals/\(id)/talk", to: [house.professional, house.keyWorker], with: .notFound)
    #expect(untold)
  }

  @Test func `comes to whom the person chose, who notes the talk and what came of it`() async throws {
    let house = try await TestHouse()
    let id = try await house.signal()
    try await send(house, "reply=yes", to: id)
    let unchosen = try await state(house, id).choice
    #expect(unchosen == nil)
    try await send(house, "whom=\(house.professional)", to: id)
    let path = "/persons/\(house.person)/signals/\(id)/talk"
    let cookies = try await house.cookies(of: house.professional)
    try await house.run { client in
      let page = try await client.get(path, cookies)
      #expect(page.status == .ok)
      #expect(page.text.contains("47"))
      let seal = try page.seal(cookies)
      let empty = try await client.send(path, "try=&result=", seal: seal)
      #expect(empty.status == .unprocessableContent)
      let nobody = try await client.send(path, "try=Two%20things&result=", seal: seal)
      #expect(nobody.status == .unprocessableContent)
      #expect(nobody.text.contains("Two things"))
      let sent = try await client.send(
        path, "try=Two%20things&talked=\(house.person)&talked=\(house.professional)&again=2026-10-05", seal: seal)
      #expect(sent.status == .seeOther)
      let after = try await client.get(path, cookies)
      #expect(after.text.contains("Two things"))
      let told = try await client.send(path, "result=Better", seal: try after.seal(cookies))
      #expect(told.status == .seeOther)
    }
    let state = try await state(house, id)
    #expect(state.talks.last?.content.present == [house.person.human, house.professional])
    #expect(state.talks.last?.content.again == Day("2026-10-05"))
    #expect(state.afterwards.last?.content.happened == Expression(try Text("Better")))
    #expect(!state.isOpen)
    try await house.run { client in
      let page = try await client.get(path, cookies)
      #expect(page.text.contains("Better"))
      #expect(!page.text.contains("<textarea"))
      let talks = try await client.get("/persons/\(house.person)/talks", house.cookies(of: house.person.human))
      #expect(talks.text.contains("Two things"))
      #expect(talks.text.contains("Better"))
    }
    let other = try await house.refuses(path, to: [house.keyWorker], with: .notFound)
    #expect(other)
  }

  @Test func `tells the team after seven days only that it is time to talk`() async throws {
    let house = try await TestHouse()
    let id = try await house.signal()
    _ = try await house.ledger.write(house.desk.area) { entries in
      try entries.perform(
        FollowUpDrift(), in: id.retyped(),
        as: Rights.samspel(about: entries.circle(of: house.person), on: house.today + 7, at: entries.now),
        house.header(entries))
    }
    let cookies = try await house.cookies(of: house.keyWorker)
    try await house.run { client in
      let page = try await client.get("/persons/\(house.person)/signals/\(id)/talk", cookies)
      #expect(page.status == .ok)
      #expect(!page.text.contains(" 61 "))
      #expect(!page.text.contains("47 "))
    }
  }

  @Test func `of silence leads to how often to ask`() async throws {
    let house = try await TestHouse()
    let id = try await house.signal(.silence, source: .notAsked)
    let cookies = try await house.cookies(of: house.person.human)
    try await house.run { client in
      let page = try await client.get("/persons/\(house.person)/signals/\(id)", cookies)
      #expect(page.status == .seeOther)
      #expect(page.headers[.location] == "/persons/\(house.person)/rhythm")
      let rhythm = try await client.get("/persons/\(house.person)/rhythm", cookies)
      #expect(rhythm.text.contains(SignalWords.englishEasy.silence))
      let day = try await client.get("/persons/\(house.person)", cookies)
      #expect(day.text.contains("/signals/\(id)"))
      let chosen = try await client.send(
        "/persons/\(house.person)/rhythm", "rhythm=weekly", seal: try rhythm.seal(cookies))
      #expect(chosen.status == .seeOther)
      let after = try await client.get("/persons/\(house.person)", cookies)
      #expect(!after.text.contains("/signals/\(id)"))
      let again = try await client.get("/persons/\(house.person)/rhythm", cookies)
      #expect(!again.text.contains(SignalWords.englishEasy.silence))
    }
    let state = try await state(house, id)
    #expect(state.choice == .rhythmSet)
    #expect(!state.isOpen)
  }

  @Test func `stands beside the daily question, and never in its place`() async throws {
    let house = try await TestHouse()
    let id = try await house.signal()
    let asking = try await house.ask(.choice, about: .day(day: house.today))
    let cookies = try await house.cookies(of: house.person.human)
    try await house.run { client in
      let day = try await client.get("/persons/\(house.person)", cookies)
      #expect(day.text.contains("/signals/\(id)"))
      #expect(day.text.contains("/askings/\(asking)"))
    }
  }

  @Test(arguments: [
    (DriftSignal.Source.mirror, "sa ni själva"), (.perceptionGap, "Enligt er"),
  ])
  func `of the team's own says whose answers it rests on, and never that the person wants to talk`(
    source: DriftSignal.Source, said: String
  ) async throws {
    let house = try await TestHouse()
    let id = try await house.signal(source: source)
    let path = "/persons/\(house.person)/signals/\(id)"
    let cookies = try await house.cookies(of: house.professional)
    try await house.run { client in
      let page = try await client.get("\(path)/talk", cookies)
      #expect(page.status == .ok)
      #expect(page.text.contains(said))
      #expect(!page.text.contains("vill prata"))
    }
    let own = try await house.cookies(of: house.person.human)
    try await house.run { client in
      let page = try await client.get(path, own)
      #expect(page.status == .seeOther)
    }
  }

  @Test func `can be talked about with a relative, who finds it and nothing else, and never with who decides`()
    async throws
  {
    let house = try await TestHouse()
    let id = try await house.signal()
    let talk = "/persons/\(house.person)/signals/\(id)/talk"
    let own = try await house.cookies(of: house.person.human)
    try await house.run { client in
      let whom = try await client.get("/persons/\(house.person)/signals/\(id)/whom", own)
      #expect(whom.text.contains("value=\"team\""))
      #expect(whom.text.contains("value=\"\(house.relative)\""))
      #expect(!whom.text.contains("value=\"\(house.decisionMaker)\""))
      let path = "/persons/\(house.person)/signals/\(id)"
      let refused = try await client.send(path, "whom=\(house.decisionMaker)", seal: try whom.seal(own))
      #expect(refused.status != .seeOther)
    }
    try await send(house, "whom=\(house.relative)", to: id)
    let cookies = try await house.cookies(of: house.relative)
    try await house.run { client in
      let first = try await client.get("/represented", cookies)
      #expect(first.text.contains(talk))
      let page = try await client.get(talk, cookies)
      #expect(page.status == .ok)
      #expect(page.text.contains("47"))
      #expect(!page.text.contains("Kim Assistant"))
      let sent = try await client.send(
        talk, "try=Call%20more&talked=\(house.relative)", seal: try page.seal(cookies))
      #expect(sent.status == .seeOther)
    }
    let team = try await house.refuses(
      talk, to: [house.professional, house.keyWorker, house.representative], with: .notFound)
    #expect(team)
  }

  @Test func `that asks for somebody from outside reaches who arranges circles, without a word of what it is about`()
    async throws
  {
    let house = try await TestHouse()
    let id = try await house.signal()
    let cookies = try await house.cookies(of: house.manager)
    let wanted = TalkWords.swedish.guideWanted("Maja")
    try await house.run { client in
      let before = try await client.get("/services/\(house.service)", cookies)
      #expect(!before.text.contains(wanted))
    }
    try await send(house, "whom=outsider", to: id)
    try await house.run { client in
      let page = try await client.get("/services/\(house.service)", cookies)
      #expect(page.text.contains(wanted))
      for secret in [id.description, " 61 ", "47 ", "/signals/", "/talks"] {
        #expect(!page.text.contains(secret), "\(secret)")
      }
    }
  }
}
