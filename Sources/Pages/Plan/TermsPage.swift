import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Putting the terms of an agreement, for every party to say yes or no to.
package struct TermsPage: NamingPage {
  package let person: ID<Address.Person>
  package let agreement: ID<Address.Agreement>
  package let area: Written
  /// Those who can answer for it.
  package let people: [Option]
  /// Services of the frame that it can rest on.
  package let services: [Option]
  /// Whether what was written limits the person, and so can be no agreement.
  package let isLimit: Bool
  /// How much of the plan had been written when the page was made, so that two writers hear of each other.
  package let seen: Int?
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    person: ID<Address.Person>, agreement: ID<Address.Agreement>, area: Written, people: [Option],
    services: [Option] = [], isLimit: Bool = false, written: [String: String] = [:],
    faults: FieldFaults = [], seen: Int? = nil
  ) {
    self.seen = seen
    self.person = person
    self.agreement = agreement
    self.area = area
    self.people = people
    self.services = services
    self.isLimit = isLimit
    self.written = written
    self.faults = faults
  }

  package var named: Written { area }

  /// Says of which area these are the terms.
  package func title(naming area: String, in scene: Scene) -> String {
    "\(PlanWorkWords.in(scene.tongue.standard).terms): \(area)"
  }

  package func content(in scene: Scene) -> HTML {
    let words = PlanWorkWords.in(scene.tongue.standard)
    let filling = Filling(written, faults, TermsFields.labels(scene), scene)
    return HTML {
      filling.summary
      if isLimit {
        Notice(.careful) {
          Tag.p(words.thatIsALimit)
          LinkButton(words.enterLimit, drawing: .stop, .person(person, .newLimit))
        }
      }
      ClassNote(TermsPut.self, in: scene)
      PostForm(
        to: .person(person, .terms(agreement)), scene: scene, hidden: seen.map { [("seen", String($0))] } ?? []
      ) {
        TermsFields(filling: filling, people: people, services: services, words: words)
        Tag.div(.class("acts")) { Button(scene.site.save, drawing: .done, isMain: true) }
      }
    }
  }
}

/// The fields of terms: what is agreed, who decides, who answers, when, how, the step, and whose yes is needed.
struct TermsFields: Part {
  let filling: Filling
  let people: [Option]
  let services: [Option]
  let words: PlanWorkWords

  /// The label of each field, by its name.
  static func labels(_ scene: Scene) -> [String: String] {
    let words = PlanWorkWords.in(scene.tongue.standard)
    return [
      "agreed": words.agreed, "decides": words.decides, "answers": words.answers, "when": words.when,
      "how-agreed": words.how, "restsOn": words.restsOn, "step": words.step, "yes": words.yes, "open": words.open,
      "limiting": words.limiting,
    ]
  }

  var html: HTML {
    filling.field("agreed", .lines(3))
    filling.several("decides", parties, otherwise: "person")
    filling.select("answers", people)
    filling.field("when")
    filling.field("how-agreed")
    if !services.isEmpty { filling.several("restsOn", services, hint: words.beyond) }
    filling.one("step", steps, hint: words.stepHint)
    filling.several("yes", parties, hint: words.yesHint, otherwise: "person")
    filling.field("open", .lines(2))
    filling.one(
      "limiting", [Option(words.iSayNo, value: "no"), Option(words.iSayYes, value: "yes")], hint: words.limitingHint)
  }

  private var parties: [Option] {
    Party.allCases.map { Option($0.label(words), value: $0.rawValue) }
  }

  private var steps: [Option] {
    Step.allCases.map { step in
      let label =
        switch step {
        case .told: words.told
        case .asked: words.asked
        case .takingPart: words.takingPart
        case .decidingTogether: words.decidingTogether
        case .decidingOneself: words.decidingOneself
        }
      return Option(label, value: step.rawValue)
    }
  }
}

extension Party {
  func label(_ words: PlanWorkWords) -> String {
    switch self {
    case .person: words.person
    case .representative: words.representative
    case .professional: words.professional
    }
  }
}
