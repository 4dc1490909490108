import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

@Suite struct `Putting right what one said of a moment` {
  @Test func `begins with all that one has said, and nothing of what others have`() async throws {
    let rights = try await RightsHouse()
    let house = rights.house
    let page = "/persons/\(house.person)/moments/\(rights.moment)"
    let (kim, ali) = (try await rights.cookies(of: .professional), try await rights.cookies(of: .keyWorker))
    try await house.run { (client) async throws in
      _ = try await client.fillIn("\(page)/more", "add=wish&wish=A+walk&expression=said", as: kim)
      _ = try await client.fillIn(
        "\(page)/more", "add=outcome&outcome=partly&carriedOut=together&reason=routine", as: kim)
      _ = try await client.fillIn("\(page)/more", "add=presence&present=\(house.keyWorker)", as: kim)
      let state = try #require(try await house.moments().first)
      let mine = try await client.get("\(page)/correction", kim).text
      for statement in [state.wishes.last?.id, state.outcomes.last?.id, state.presences.last?.id] {
        #expect(mine.contains("corrects=\(try #require(statement))"))
      }
      let others = try await client.get("\(page)/correction", ali)
      #expect(others.status == .ok && !others.text.contains("corrects=") && !others.text.contains("A walk"))
    }
  }

  @Test func `is offered to whoever has said something, and "not so" where others have`() async throws {
    let rights = try await RightsHouse()
    let (house, moments) = (rights.house, "/persons/\(rights.house.person)/moments")
    let page = "\(moments)/\(rights.moment)"
    let (kim, own) = (try await rights.cookies(of: .professional), try await rights.cookies(of: .person))
    try await house.run { (client) async throws in
      for cookies in [kim, own] { #expect(try await !client.get(page, cookies).text.contains("\(page)/correction")) }
      #expect(try await client.get(page, own).text.contains("\(page)/objection"))
      _ = try await client.fillIn("\(page)/more", "add=places&knows=It+rained", as: kim)
      #expect(try await client.get(page, kim).text.contains("\(page)/correction"))
      #expect(try await !client.get(page, own).text.contains("\(page)/correction"))
      house.world.advance(seconds: 1)
      _ = try await client.fillIn("\(moments)/new/free", "words=Out", as: own)
      let streams = try await house.read { try $0.moments().map(\.stream.description) }
      let alone = "\(moments)/\(try #require(streams.first { $0 != rights.moment.description }))"
      let shown = try await client.get(alone, own).text
      #expect(shown.contains("\(alone)/correction") && !shown.contains("\(alone)/objection"))
    }
  }

  @Test func `of a wish shows the pictures again, and a tap on one counts beside words left as they were`() async throws
  {
    let rights = try await RightsHouse()
    let house = rights.house
    let page = "/persons/\(house.person)/moments/\(rights.moment)"
    let (kim, own) = (try await rights.cookies(of: .professional), try await rights.cookies(of: .person))
    try await house.run { (client) async throws in
      _ = try await client.fillIn("\(page)/more", "add=offer&options=Tea%0ACoffee&offered=words", as: kim)
      _ = try await client.fillIn("\(page)/more", "add=wish&wish=Water&expression=said", as: kim)
      let told = try #require(try await house.moments().first?.wishAsTold?.id)
      let form = try await client.get("\(page)/more?corrects=\(told)", kim)
      #expect(form.text.contains("Tea") && form.text.contains("Coffee") && form.text.contains("Water"))
      let sent = try await client.send(
        "\(page)/more", "add=wish&corrects=\(told)&wish=Water&chosen=1&expression=said", seal: try form.seal(kim))
      #expect(sent.status == .seeOther)
      _ = try await client.fillIn("\(page)/more?add=wish", "add=wish&wish=Juice", to: "\(page)/more", as: own)
      let mine = try #require(try await house.moments().first?.ownWish?.id)
      let again = try await client.get("\(page)/more?corrects=\(mine)", own)
      #expect(again.text.contains("Coffee") && again.text.contains("symbol/1F3E0"))
      let tapped = try await client.send(
        "\(page)/more", "add=wish&corrects=\(mine)&chosen=symbol/1F3B5", seal: try again.seal(own))
      #expect(tapped.status == .seeOther)
      let shown = try await client.get(page, own).text
      #expect(shown.contains("Leisure") && shown.contains("Juice") && shown.contains("Water"))
    }
    let state = try #require(try await house.moments().first)
    #expect(state.wishAsTold?.content.wish == .option(number: 1) && state.wishes.current.count == 2)
    #expect(state.ownWish.flatMap { state.thing(of: $0) }?.pictures == [.symbol(code: "1F3B5")])
  }
}
