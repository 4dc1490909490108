import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Localization
import Testing
import Values
import Web

@Suite struct `What was said of a moment` {
  private let told = MomentToldWords.swedish

  @Test func `stands with everybody's own name, and none behind another`() async throws {
    let rights = try await RightsHouse()
    let house = rights.house
    let page = "/persons/\(house.person)/moments/\(rights.moment)"
    let (kim, ali) = (try await rights.cookies(of: .professional), try await rights.cookies(of: .keyWorker))
    let representative = try await rights.cookies(of: .representative)
    try await house.run { (client) async throws in
      _ = try await client.fillIn("\(page)/more", "add=places&knows=It+is+cold", as: kim)
      _ = try await client.fillIn("\(page)/more", "add=places&knows=It+is+late", as: ali)
      _ = try await client.fillIn("\(page)/more", "add=places&matters=Some+calm", as: representative)
      _ = try await client.fillIn("\(page)/more", "add=wish&wish=A+walk&expression=gaze", as: kim)
      _ = try await client.fillIn("\(page)/more", "add=wish&chosen=no&expression=body", as: ali)
      _ = try await client.fillIn("\(page)/more", "add=wish&chosen=youChoose", as: rights.cookies(of: .person))
      _ = try await client.fillIn(
        "\(page)/more", "add=outcome&outcome=asWished&carriedOut=together&what=To+the+lake", as: kim)
      _ = try await client.fillIn("\(page)/more", "add=presence&present=\(house.keyWorker)", as: kim)
      let shown = try await client.get(page, ali).text
      for words in ["It is cold", "It is late", "Some calm", "A walk", "To the lake"] { #expect(shown.contains(words)) }
      for name in ["Kim Assistant", "Ali Keyworker", "Rut Representative"] { #expect(shown.contains(name)) }
      #expect(shown.contains(AskingWords.swedish.youChoose) && shown.contains(">\(AskingWords.swedish.no)<"))
    }
    let state = try #require(try await house.moments().first)
    #expect(state.wishes.current.count == 3 && state.ownWish?.content.wish == .youChoose)
  }

  @Test func `is put right by whoever said it, and what stood before is read beside it`() async throws {
    let rights = try await RightsHouse()
    let house = rights.house
    let page = "/persons/\(house.person)/moments/\(rights.moment)"
    let (kim, ali) = (try await rights.cookies(of: .professional), try await rights.cookies(of: .keyWorker))
    try await house.run { (client) async throws in
      _ = try await client.fillIn("\(page)/more", "add=wish&wish=A+walk&expression=said", as: kim)
      let wish = try #require(try await house.moments().first?.wishAsTold?.id)
      #expect(try await client.get("\(page)/more?corrects=\(wish)", ali).status == .notFound)
      let form = try await client.get("\(page)/more?corrects=\(wish)", kim)
      #expect(form.text.contains("A walk"))
      let sent = try await client.send(
        "\(page)/more", "add=wish&corrects=\(wish)&wish=A+ride&expression=said", seal: try form.seal(kim))
      #expect(sent.status == .seeOther)
      let shown = try await client.get(page, ali).text
      #expect(shown.contains("A ride") && shown.contains("A walk") && shown.contains(told.before))
    }
    let state = try #require(try await house.moments().first)
    #expect(state.wishes.current.count == 1 && state.wishes.all.count == 2)
  }

  @Test func `that came twice with other words stands there twice, calmly`() async throws {
    let rights = try await RightsHouse()
    let house = rights.house
    let page = "/persons/\(house.person)/moments/\(rights.moment)"
    let kim = try await rights.cookies(of: .professional)
    try await house.run { (client) async throws in
      let form = try await client.get("\(page)/more", kim)
      for words in ["It+is+cold", "It+is+cold+and+wet"] {
        let sent = try await client.send("\(page)/more", "add=places&knows=\(words)", seal: try form.seal(kim))
        #expect(sent.status == .seeOther)
      }
      let shown = try await client.get(page, kim).text
      #expect(shown.contains("It is cold<") && shown.contains("It is cold and wet") && shown.contains(told.twin))
    }
  }

  @Test func `is objected to more than once, beside what it is about, and an objection is taken back`() async throws {
    let rights = try await RightsHouse()
    let house = rights.house
    let page = "/persons/\(house.person)/moments/\(rights.moment)"
    let (kim, own) = (try await rights.cookies(of: .professional), try await rights.cookies(of: .person))
    try await house.run { (client) async throws in
      _ = try await client.fillIn("\(page)/more", "add=wish&wish=A+walk&expression=said", as: kim)
      _ = try await client.fillIn("\(page)/more", "add=outcome&outcome=asWished&carriedOut=together", as: kim)
      let state = try #require(try await house.moments().first)
      for statement in [state.wishes.last?.id, state.outcomes.last?.id] {
        let sent = try await client.fillIn(
          "\(page)/objection", "statement=\(try #require(statement))&words=Not+so", as: own)
        #expect(sent.status == .seeOther)
      }
      let disputes = try #require(try await house.moments().first?.disputes.current)
      #expect(disputes.count == 2)
      let undone = try await client.fillIn(
        "\(page)/more?add=undo", "add=undo&statement=\(disputes[0].id)", to: "\(page)/more", as: own)
      #expect(undone.status == .seeOther)
    }
    #expect(try await house.moments().first?.disputes.current.count == 1)
  }

  @Test func `by the person is told later too: the wish, what came of it, and who did it`() async throws {
    let rights = try await RightsHouse()
    let house = rights.house
    let page = "/persons/\(house.person)/moments/\(rights.moment)"
    let own = try await rights.cookies(of: .person)
    try await house.run { (client) async throws in
      _ = try await client.fillIn("\(page)/more?add=wish", "add=wish&chosen=no", to: "\(page)/more", as: own)
      #expect(try await client.get("\(page)/more?add=outcome", own).text.contains("outcome=partly"))
      let sent = try await client.fillIn(
        "\(page)/more?add=outcome&outcome=partly", "add=outcome&outcome=partly&carriedOut=person", to: "\(page)/more",
        as: own)
      #expect(sent.status == .seeOther)
      // Looking at the others of the circle says nothing yet, and keeps who was marked.
      let others = try await client.fillIn(
        "\(page)/more?add=presence", "add=presence&from=9&present=\(house.keyWorker)", to: "\(page)/more", as: own)
      #expect(others.status == .ok && others.text.contains("value=\"\(house.keyWorker)\" checked"))
      #expect(try await house.moments().first?.presences.all.isEmpty == true)
    }
    let state = try #require(try await house.moments().first)
    #expect(state.ownWish?.content.wish == .no && state.outcome(from: .person)?.content.carriedOut == .person)
  }

  @Test func `by each in answer to what was asked is seen by those it may be seen by, side by side`() async throws {
    let rights = try await RightsHouse()
    let house = rights.house
    let page = "/persons/\(house.person)/moments/\(rights.moment)"
    let (kim, own) = (try await rights.cookies(of: .professional), try await rights.cookies(of: .person))
    let words = MomentToldWords.englishEasy
    try await house.run { (client) async throws in
      let mirrored = try await client.fillIn("\(page)/mirror", "choice=justRight&help=justRight&will=both", as: kim)
      #expect(mirrored.status == .seeOther)
      #expect(mirrored.headers[.location]?.hasPrefix("/persons?") == true)
      let staff = try await client.get(page, kim).text
      #expect(staff.contains(told.answers) && !staff.contains(told.differently))
      let other = try await client.get(page, rights.cookies(of: .keyWorker)).text
      #expect(!other.contains(told.answers))
      #expect(try await client.get(page, own).text.contains(words.answers))
    }
  }

  @Test func `by each stands side by side at once for whoever mirrors what the person shows`() async throws {
    let rights = try await RightsHouse()
    let page = "/persons/\(rights.house.person)/moments/\(rights.moment)"
    let (kim, own) = (try await rights.cookies(of: .professional), try await rights.cookies(of: .person))
    try await rights.house.run { (client) async throws in
      let shown = try await client.fillIn(
        "/persons/\(rights.house.person)/askings/\(rights.answered)/sharing", "audience=everyoneWhoHelpsMe", as: own)
      #expect(shown.status == .seeOther)
      let mirrored = try await client.fillIn("\(page)/mirror", "choice=justRight&help=justRight&will=both", as: kim)
      #expect(mirrored.headers[.location]?.hasPrefix("\(page)?done=") == true)
    }
  }
}
