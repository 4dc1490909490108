import CoCreation
import Links
import Localization
import Markup
import Pages
import Testing
import Values

/// What a person's form promises of its choices, and a page that asks of what it says beside.
struct `A question to the person promises`: ReadsSpecimens {
  let cast = Cast(tongue: .english)

  @Test(arguments: Density.allCases)
  func `every choice of a form can be reached, and what was written is kept`(density: Density) throws {
    let owners = (1...11).map { Option("Owner \($0)", value: "owner\($0)") }
    let scene = try #require(Specimen.named("frame-question-new-own")).scene(.englishEasy, density)
    func page(from first: Int) -> Outline {
      Outline(
        NewFrameQuestionPage(
          person: cast.alva, frame: cast.id(81), name: "Alva", owners: owners, isOwn: true,
          written: ["wish": "I want to swim."], from: first
        ).document(in: scene))
    }
    var (reached, first, pages) = (Set<String>(), 0, 0)
    repeat {
      let shown = page(from: first)
      let values = shown.all("input", "button").filter { $0["name"] == "owner" }.compactMap { $0["value"] }
      #expect(!values.isEmpty)
      if density == .simplest {
        #expect(
          values.count <= 2 && shown.all("input").contains { $0["name"] == "wish" && $0["value"] == "I want to swim." })
      }
      reached.formUnion(values)
      first = shown.all("button").first { $0["name"] == "from" }.flatMap { $0["value"] }.flatMap { Int($0) } ?? 0
      pages += 1
    } while first != 0 && pages < 20
    #expect(reached == Set(owners.map(\.value)))
  }

  @Test func `of what is folded in, that which is chosen stands open`() throws {
    let owners = (1...11).map { Option("Owner \($0)", value: "owner\($0)") }
    let scene = try #require(Specimen.named("frame-question-new-own")).scene(.english, .simple)
    func open(_ chosen: String) -> [Bool] {
      Outline(
        NewFrameQuestionPage(
          person: cast.alva, frame: cast.id(81), name: "Alva", owners: owners, isOwn: true, written: ["owner": chosen]
        ).document(in: scene)
      ).all("details").filter { $0.around.contains("choices") }.map { $0["open"] != nil }
    }
    #expect(open("owner2") == [false, false] && open("owner10") == [true, true])
  }

  @Test
  func `the person is asked about a limit before it says where one can turn, under a heading that says what it does`()
    throws
  {
    let limit = LimitPage(
      person: cast.alva, limit: cast.id(131), name: "Alva", what: cast.staff("x", "x"), does: .keepsFrom,
      askedBy: "Kim", ground: nil, routes: [.init(what: nil, to: "The supervisors")], answer: nil, tried: [],
      told: [], last: cast.today, isOwn: true)
    let scene = try #require(Specimen.named("limit-own")).scene(.english, .standard)
    let page = limit.document(in: scene).description
    #expect(Outline(limit.document(in: scene)).all("h1").map(\.text) == ["A limit: it keeps me from something"])
    let order = ["This may not be allowed.", "What do you say to this?", "The supervisors"]
    let places = try order.map { try #require(page.firstRange(of: $0), "\($0)").lowerBound }
    #expect(places == places.sorted())
  }
}
