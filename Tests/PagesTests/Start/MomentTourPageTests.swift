import CoCreation
import Links
import Localization
import Pages
import Testing

struct `The tour`: ReadsSpecimens {
  @Test(arguments: Tongue.allCases) func `leads to both answers, on the professional's device`(tongue: Tongue) throws {
    let words = StartWords.in(tongue)
    let step = try page("moment-tour", tongue).all("a").first { $0.text == words.both("Alva", "Kim") }
    #expect(step?["target"] == "professional")
  }

  @Test(arguments: Tongue.allCases)
  func `says where a step is spent for today, and what can be done instead`(tongue: Tongue) throws {
    let words = StartWords.in(tongue)
    let texts = { (name: String) in try page(name, tongue).all("p").map(\.text) }
    #expect(try !texts("moment-tour").contains { $0.contains(words.answeredToday) })
    let taken = try texts("moment-tour-taken")
    #expect(taken.contains { $0.contains(words.answeredToday) && $0.contains(words.goOnInstead) })
    #expect(taken.filter { $0.contains(words.doneToday) }.count == 2)
    let other = try page("moment-tour-taken", tongue).all("a").first { $0.text == words.withOther("Disa") }
    #expect(other?["href"] == "/demonstration?with=disa" && other?["target"] == nil)
    #expect(try texts("moment-tour-taken-by-all").contains { $0.contains(words.tomorrow) })
  }

  @Test(arguments: Tongue.allCases)
  func `is led back to from every page, where there is one, out of any frame`(tongue: Tongue) throws {
    let specimen = try #require(Specimen.named("enter-device"))
    func ways(hasTour: Bool) -> [String?] {
      var scene = specimen.scene(tongue, .simplest)
      scene.hasTour = hasTour
      return Outline(specimen.page(Cast(tongue: tongue)).document(in: scene)).all("a")
        .filter { $0["href"] == Address.tour.path }.map { $0["target"] }
    }
    #expect(ways(hasTour: true) == ["_top"])
    #expect(ways(hasTour: false).isEmpty)
  }
}
