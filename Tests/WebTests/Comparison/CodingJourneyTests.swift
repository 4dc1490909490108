import CoCreation
import Exchange
import HTTPTypes
import HummingbirdTesting
import Ledger
import NIOCore
import Testing
import Values
import Web

/// Two researchers of one house, before anything is compared.
private struct Group {
  let house: TestHouse
  let ann: ID<Human>
  let bea: ID<Human>

  init() async throws {
    house = try await TestHouse()
    (ann, bea) = (house.world.id(), house.world.id())
    try await house.appoint(ann, "Ann Researcher", .researcher(organisation: house.authority))
    try await house.appoint(bea, "Bea Researcher", .researcher(organisation: house.authority))
  }

  func read<Result: Sendable>(_ body: @escaping @Sendable (any LedgerReading) throws -> Result) async throws -> Result {
    try await house.ledger.read(house.desk.area, body)
  }

  var profiles: [ID<Profile>] { get async throws { try await read { try $0.profiles() } } }
}

struct `Coding in a group` {
  @Test func `goes from profiles to findings, and nobody sees another's codes until the round is closed`() async throws
  {
    let group = try await Group()
    let ann = try await group.house.cookies(of: group.ann)
    let bea = try await group.house.cookies(of: group.bea)
    try await group.house.run { client in
      // A comparison brings its code book, and the published profiles are there.
      let study: ID<Study> = group.house.world.id()
      let begun = try await client.fillIn(
        "/comparisons", "id=\(study)&title=Europe&question=Who+decides%3F&book=new", as: ann)
      try #require(begun.status == .seeOther)
      let profiles = try await group.profiles
      #expect(profiles.count == 2)
      let place = "/comparisons/\(study)"
      let book = try await group.read { try $0.codeBooks() }[0]
      for (name, kind) in [("Listens", "behaviours"), ("More+say", "outcomes")] {
        let page = try await client.get("/code-books/\(book)/codes/new", ann)
        let code: ID<Code> = group.house.world.id()
        let sent = try await client.send(
          "/code-books/\(book)/codes/\(code)", "name=\(name)&group=\(kind)&definition=As+told&codable=yes",
          seal: try page.seal(ann))
        #expect(sent.status == .seeOther)
      }
      let settled = try await client.fillIn(
        "/code-books/\(book)", "change=The+first", to: "/code-books/\(book)/settle", as: ann)
      #expect(settled.status == .seeOther)
      let chosen = profiles.map { "profile=\($0)" }.joined(separator: "&")
      _ = try await client.fillIn(place, chosen, to: "\(place)/profiles", as: ann)

      let round: ID<CodingRound> = group.house.world.id()
      let alone = try await client.fillIn(
        "\(place)/rounds/new", "id=\(round)&coder=\(group.ann)&\(chosen)", to: "\(place)/rounds", as: ann)
      #expect(alone.status == .unprocessableContent)
      let opened = try await client.fillIn(
        "\(place)/rounds/new", "id=\(round)&coder=\(group.ann)&coder=\(group.bea)&\(chosen)", to: "\(place)/rounds",
        as: ann)
      #expect(opened.status == .seeOther)
      let way = "\(place)/rounds/\(round)"

      let codes = try await group.read { try $0.state(of: book.retyped(), as: CodeBookState.self).codes.map(\.id) }
      // What is missing is told, and what was written is kept.
      let nothing = try await client.fillIn("\(way)/passages/1", "note=A+thought&go=next", as: ann)
      #expect(nothing.status == .unprocessableContent)
      #expect(nothing.text.contains("A thought"))
      for number in 1...4 {
        let code = codes[(number - 1) % 2]
        let sent = try await client.fillIn("\(way)/passages/\(number)", "code=\(code)&note=Anns+note&go=next", as: ann)
        #expect(sent.status == .seeOther)
      }
      // Bea sees how far Ann has come, and none of what she found or noted.
      let sealed = try await client.get(way, bea)
      #expect(sealed.text.contains("Ann Researcher"))
      let first = try await client.get("\(way)/passages/1", bea)
      #expect(!first.text.contains("Anns note"))
      #expect(!first.text.contains("checked"))
      for page in ["agreement", "consensus", "log", "likeness", "configurations", "codings.csv", "project.qdpx"] {
        let early = try await client.get("\(way)/\(page)", bea)
        #expect(early.status == .seeOther, "\(page) of an open round leads back to it")
      }
      for number in 1...4 {
        let fields = number == 4 ? "nothing=yes&go=next" : "code=\(codes[(number - 1) % 2])&go=next"
        _ = try await client.fillIn("\(way)/passages/\(number)", fields, as: bea)
      }
      // Closing before all have said that they are done needs a reason.
      let unsaid = try await client.fillIn(way, "why=", to: "\(way)/close", as: bea)
      #expect(unsaid.status == .unprocessableContent)
      let long = try await client.fillIn(
        way, "why=Kept+reason" + String(repeating: "x", count: 4000), to: "\(way)/close", as: bea)
      #expect(long.status == .unprocessableContent && long.text.contains("Kept reason"))
      _ = try await client.fillIn(way, "", to: "\(way)/finish", as: ann)
      _ = try await client.fillIn(way, "", to: "\(way)/finish", as: bea)
      let closed = try await client.fillIn(way, "", to: "\(way)/close", as: bea)
      #expect(closed.status == .seeOther)
      // Nobody codes after that.
      let late = try await client.get("\(way)/passages/1", ann)
      #expect(late.status == .seeOther)

      for _ in 1...2 {
        let agreement = try await client.get("\(way)/agreement", ann)
        #expect(agreement.status == .ok)
        #expect(agreement.text.contains("Listens"))
      }
      let consensus = try await client.get("\(way)/consensus", ann)
      #expect(consensus.text.contains("More say"))
      let passage = try await group.read { entries in
        try entries.state(of: round.retyped(), as: CodingRoundState.self).passages[3]
      }
      let settle = "\(way)/consensus/\(passage.passage)/\(codes[1])"
      let unfinished = try await client.fillIn(settle, "why=It+says+more+say", as: bea)
      #expect(unfinished.status == .unprocessableContent)
      #expect(unfinished.text.contains("It says more say"))
      let done = try await client.fillIn(settle, "holds=yes&why=It+says+more+say", as: bea)
      #expect(done.status == .seeOther)
      let log = try await client.get("\(way)/log", ann)
      #expect(log.text.contains("Bea Researcher"))
      #expect(log.text.contains("It says more say"))
      // A finding leads back to the passages.
      let likeness = try await client.get("\(way)/likeness", ann)
      let evidence = "\(way)/evidence/\(passage.profile)/\(codes[1])"
      #expect(likeness.text.contains(evidence))
      let passages = try await client.get(evidence, ann)
      #expect(passages.text.contains("persons have more say"))
      for picture in ["map", "tree", "heat"] {
        let drawn = try await client.get("\(way)/likeness/\(picture)", ann)
        #expect(drawn.status == .ok)
      }
      let asked = try await client.get(
        "\(way)/configurations?outcome=\(codes[1])&condition=\(codes[0])&solution=complex", ann)
      #expect(asked.status == .ok)
    }
  }

  @Test func `comes back from its own files, and a file with a fault is refused in one sentence`() async throws {
    let group = try await Group()
    let coding = try await CodingHouse(group.house, coder: group.ann)
    let ann = try await group.house.cookies(of: group.ann)
    let place = "/comparisons/\(coding.study)"
    try await group.house.run { client in
      let sheet = try await client.get("\(place)/rounds/\(coding.closed)/codings.csv", ann)
      let project = try await client.get("\(place)/rounds/\(coding.closed)/project.qdpx", ann)
      let codes = try await client.get("/code-books/\(coding.book)/codes.qdc", ann)
      #expect(sheet.headers[.contentType]?.hasPrefix("text/csv") == true)
      for (kind, name, bytes) in [
        ("codings", "codings.csv", Array(sheet.body.readableBytesView)),
        ("project", "project.qdpx", Array(project.body.readableBytesView)),
        ("codeBook", "codes.qdc", Array(codes.body.readableBytesView)),
      ] {
        let sent = try await client.fillIn(
          "\(place)/import", [("kind", kind)], file: ("file", name, bytes), as: ann)
        #expect(sent.status == .seeOther, "\(kind): \(sent.text.suffix(600))")
      }
      let broken = try await client.fillIn(
        "\(place)/import", [("kind", "codings")], file: ("file", "codings.csv", Array("coder,text\nAnn,x\n".utf8)),
        as: ann)
      #expect(broken.status == .unprocessableContent)
      #expect(broken.text.contains("codings.csv"))
      let none = try await client.fillIn("\(place)/import", "kind=project", as: ann)
      #expect(none.status == .unprocessableContent)
    }
    let rounds = try await group.read { try $0.state(of: coding.study.retyped(), as: StudyState.self).rounds }
    #expect(rounds.count == 4)
    let study = try await group.read { try $0.state(of: coding.study.retyped(), as: StudyState.self) }
    // What came back codes what was here: no profile came twice.
    #expect(study.profiles.count == 2)
    let (own, sheet, project) = try await group.read { entries in
      let states = try [rounds[1], rounds[2], rounds[3]].map {
        try entries.state(of: $0.retyped(), as: CodingRoundState.self)
      }
      return (states[0], states[1], states[2])
    }
    #expect(own.passages == sheet.passages)
    #expect(own.passages == project.passages)
    #expect(project.codeBook == coding.book)
  }

  @Test func `a service hands in its own profile, and its manager reads that one only`() async throws {
    let group = try await Group()
    let coding = try await CodingHouse(group.house, coder: group.ann)
    let house = group.house
    let manager = try await house.cookies(of: house.manager)
    let ann = try await house.cookies(of: group.ann)
    let address = "/services/\(house.service)/profile"
    try await house.run { client in
      let empty = try await client.fillIn(address, "name=Willow", as: manager)
      #expect(empty.status == .unprocessableContent)
      let sent = try await client.fillIn(
        address, "name=Willow&understanding=We+ask+before+we+help.%0AWe+wait.&norms=", as: manager)
      #expect(sent.status == .seeOther)
      let profile: ID<Profile> = ID<Stream>.profile(of: house.service).retyped()
      for cookies in [manager, ann] {
        let page = try await client.get("/profiles/\(profile)", cookies)
        #expect(page.text.contains("We ask before we help."))
      }
      let others = try await client.get("/profiles/\(coding.profile)", manager)
      #expect(others.status == .forbidden)
      let elsewhere = try await client.get("/services/\(house.otherService)/profile", manager)
      #expect(elsewhere.status == .forbidden)
    }
    // One person is supported here: no figure goes along.
    let state = try await group.read { entries in
      try entries.state(of: .profile(of: house.service), as: ProfileState.self)
    }
    #expect(state.figures == nil)
    #expect(state.passages.count == 2)
  }
}
