import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

struct PersonsControllerTests {
  @Test func `a professional sees the persons of today with what waits, and the reading is in the log`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.professional)
    try await house.run { (client) async throws in
      _ = try await client.fillIn(
        "/persons/\(house.person)/moments/new/free", "matter=Dinner&carriedOut=together", as: cookies)
    }
    let moment = try #require(try await house.read { try $0.moments().first?.stream })
    try await house.ask(.choice, about: .moment(id: moment.retyped()))
    try await house.run { (client) async throws in
      let page = try await client.get("/persons", cookies)
      #expect(page.text.contains("Maja") && !page.text.contains("Omar"))
      #expect(page.text.contains("/persons/\(house.person)/moments/\(moment)/mirror"))
      let here = try await client.fillIn(
        "/persons", "came=me&from=persons", to: "/persons/\(house.person)/here", as: cookies)
      #expect(here.headers[.location] == "/persons")
    }
    let log = try await house.accessLog()
    #expect(log.contains { $0.content.matter == "day" && $0.content.reader == house.professional })
  }

  @Test func `what waits from another day is told with its day`() async throws {
    let house = try await TestHouse()
    try await house.run { (client) async throws in
      _ = try await client.fillIn(
        "/persons/\(house.person)/moments/new/free", "matter=Dinner&carriedOut=together",
        as: house.cookies(of: house.professional))
    }
    let moment = try #require(try await house.read { try $0.moments().first?.stream })
    try await house.ask(.choice, about: .moment(id: moment.retyped()))
    let cookies = try await house.cookies(of: house.professional)
    try await house.run { (client) async throws in
      let today = try await client.get("/persons", cookies)
      #expect(today.text.contains("Dinner") && !today.text.contains(">I går<"))
    }
    house.world.advance(seconds: 86_400)
    let later = try await house.cookies(of: house.professional)
    try await house.run { (client) async throws in
      let page = try await client.get("/persons", later)
      #expect(page.text.contains("Dinner") && page.text.contains(">I går<"))
    }
  }

  @Test func `nobody is led to noting a moment that they may not note`() async throws {
    let house = try await TestHouse()
    let staff = try await house.cookies(of: house.professional)
    let person = try await house.cookies(of: house.person.human, means: [.device])
    let new = "/persons/\(house.person)/moments/new"
    try await house.run { (client) async throws in
      #expect(try await client.get("/persons", staff).text.contains(new))
      let paused = try await client.fillIn("/persons/\(house.person)/layer", "layer=paused", as: person)
      #expect(paused.status == .seeOther)
      for page in ["/persons", "/persons/\(house.person)/glance"] {
        let shown = try await client.get(page, staff)
        #expect(shown.status == .ok && !shown.text.contains(new), "\(page)")
      }
    }
  }

  @Test func `everybody is led to their own first page`() async throws {
    let house = try await TestHouse()
    let firsts: [(ID<Human>, String)] = [
      (house.person.human, "/persons/\(house.person)"), (house.professional, "/persons"),
      (house.manager, "/services/\(house.service)"), (house.decisionMaker, "/decisions"),
      (house.administrator, "/administration"), (house.representative, "/represented"),
      (house.relative, "/represented"),
    ]
    try await house.run { (client) async throws in
      for (human, first) in firsts {
        let cookies = try await house.cookies(of: human)
        #expect(try await client.get("/", cookies).headers[.location] == first)
      }
      #expect(try await client.get("/").status == .ok)
    }
  }

  @Test func `names are found without case and accents, and only by those who may know of them`() async throws {
    let house = try await TestHouse()
    try await house.run { (client) async throws in
      let staff = try await house.cookies(of: house.professional)
      let found = try await client.get("/find?q=M%C3%84J", staff)
      #expect(found.text.contains("Maja") && found.text.contains("/persons/\(house.person)/glance"))
      #expect(try await !client.get("/find?q=omar", staff).text.contains("Omar"))
      #expect(try await client.get("/find?q=ali", staff).text.contains("Ali Keyworker"))
      let words = try await client.get("/find?q=ali+keyw", staff)
      #expect(words.text.contains("Ali Keyworker") && words.text.contains("value=\"ali keyw\""))
      #expect(try await !client.get("/find?q=dana", staff).text.contains("Dana Decides"))
      let stranger = try await house.cookies(of: house.stranger)
      #expect(try await !client.get("/find?q=maja", stranger).text.contains("Maja"))
      let relative = try await house.cookies(of: house.relative)
      #expect(try await !client.get("/find?q=kim", relative).text.contains("Kim Assistant"))
      // A representative is found by those who may read the circle, and by nobody else.
      #expect(try await client.get("/find?q=rut", staff).text.contains("Rut Representative"))
      #expect(try await !client.get("/find?q=rune", staff).text.contains("Rune Relative"))
      #expect(try await !client.get("/find?q=rut", stranger).text.contains("Rut Representative"))
    }
  }

  @Test func `staff are found by title, beyond twenty page by page, in the order of the alphabet`() async throws {
    let house = try await TestHouse()
    try await house.employ("Ali Keyworker", title: "Nattpersonal")
    let staff = try await house.cookies(of: house.professional)
    try await house.run { (client) async throws in
      let found = try await client.get("/find?q=natt", staff)
      #expect(found.text.contains("Ali Keyworker") && found.text.contains("Nattpersonal"))
      #expect(try await client.get("/find?q=natt+ali", staff).text.contains("Ali Keyworker"))
      #expect(try await !client.get("/find?q=natt+kim", staff).text.contains("Ali Keyworker"))
      #expect(!found.text.contains("from=20"))
    }
    for name in ["Örjan", "Åsa", "Zed", "Älva"] + (1...20).map({ "Bo \($0)" }) {
      try await house.employ("\(name) Nattson", title: "Nattpersonal")
    }
    try await house.run { (client) async throws in
      let first = try await client.get("/find?q=natt", staff)
      #expect(first.text.contains("from=20") && !first.text.contains("Zed"))
      let rest = try await client.get("/find?q=natt&from=20", staff).text
      let places = try ["Zed", "Åsa", "Älva", "Örjan"].map { try #require(rest.firstRange(of: $0)?.lowerBound) }
      #expect(places == places.sorted())
    }
  }

  @Test func `plans are found by their kind and by what their agreements are about, and that is in the log`()
    async throws
  {
    let house = try await TestHouse()
    try await house.run { (client) async throws in
      let agreement = try await PlanSteps.begun(house, client, frame: "")
      let staff = try await house.cookies(of: house.professional)
      let found = try await client.get("/find?q=breakf", staff)
      #expect(found.text.contains("Breakfast") && found.text.contains(agreement))
      #expect(try await client.get("/find?q=genomforande", staff).text.contains("/persons/\(house.person)/plan"))
      let stranger = try await house.cookies(of: house.stranger)
      #expect(try await !client.get("/find?q=breakf", stranger).text.contains("Breakfast"))
      // Words that somebody wrote in the plan are not searched.
      #expect(try await !client.get("/find?q=porridge", staff).text.contains("Breakfast"))
    }
    let log = try await house.accessLog()
    #expect(log.contains { $0.content.matter == "plan" && $0.content.reader == house.professional })
  }

  @Test func `who must read about somebody they do not support finds them by the exact name, and gives a reason`()
    async throws
  {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.stranger)
    let admin = try await house.cookies(of: house.administrator)
    let page = "/find/unsupported"
    try await house.run { (client) async throws in
      #expect(try await client.get("/find", cookies).text.contains(page))
      #expect(try await !client.get("/find?q=maja", cookies).text.contains("/persons/\(house.person)"))
      #expect(try await client.get(page, admin).status == .forbidden)
      let beginning = try await client.fillIn(page, "name=Maj", as: cookies)
      #expect(beginning.status == .unprocessableContent && !beginning.text.contains("\(house.person)"))
      let found = try await client.fillIn(page, "name=maja", as: cookies)
      #expect(found.headers[.location] == "/persons/\(house.person)/reason")
      for _ in 1...3 { _ = try await client.fillIn(page, "name=Nobody", as: cookies) }
      #expect(try await client.fillIn(page, "name=maja", as: cookies).status == .tooManyRequests)
    }
  }
}
