import CoCreation
import Links
import Localization
import Markup
import Pages
import Values

extension Specimen {
  private static func limit(_ cast: Cast, isOwn: Bool, isAsked: Bool = true) -> LimitPage {
    LimitPage(
      person: cast.alva, limit: cast.id(131), name: "Alva",
      what: Saying(
        voice: cast.text("Marias ord", "Maria’s words"),
        words: cast.text("Kylen är låst på natten.", "The fridge is locked at night."),
        pictures: [cast.picture("1F512")]),
      does: .locks, askedBy: cast.written("Maria, stödperson", "Maria, key worker"),
      ground: isAsked ? .init(name: cast.text("Samtycke", "Consent"), legalBasis: "1 §", isVerified: false) : nil,
      routes: [
        .init(what: cast.text("missförhållanden", "bad conditions"), to: cast.text("Chefen", "The manager")),
        .init(
          what: cast.text("brister i tillsyn", "faults"), to: cast.text("Tillsynen", "The supervisors"),
          number: "010-11 22 33"),
      ],
      answer: isAsked
        ? .init(isYes: false, words: cast.mine("Jag vill äta på natten.", "I want to eat at night.")) : nil,
      tried: isAsked
        ? [.init(what: cast.staff("Smörgås på kvällen.", "A sandwich in the evening."), worked: false)] : [],
      told: isAsked ? [cast.written("Nils, god man", "Nils, representative")] : [], last: cast.today + 6,
      prolonged: isAsked ? [(cast.today + 6, cast.staff("Vi provar en vecka till.", "We try one more week."))] : [],
      isOwn: isOwn, mayArrange: !isOwn, faults: isOwn ? [] : [("who", .empty)])
  }

  static let limits: [Specimen] = [
    Specimen("layer", .person, .layer) { LayerPage(person: $0.alva, layer: .on, demands: [$0.demand]) },
    Specimen("layer-paused", .person, .layer) { LayerPage(person: $0.alva, layer: .paused) },
    Specimen("layer-ended", .person, .layer) { LayerPage(person: $0.alva, layer: .ended) },
    Specimen("how-to-ask", .person, .howToAsk) { HowToAskPage(person: $0.alva, rhythm: .usual(from: $0.today)) },
    Specimen("how-to-ask-never", .person, .howToAsk) { cast in
      HowToAskPage(
        person: cast.alva,
        rhythm: Rhythm(
          frequency: .never, asksIfListened: true, sides: .fixed(sides: .tooMuchFirst), audience: .everyoneWhoHelpsMe,
          teamMayCount: true), from: 3)
    },
    Specimen("limits-own", .person, .limits) { cast in
      LimitsPage(
        person: cast.alva, name: "Alva",
        limits: [
          .init(
            id: cast.id(131), what: cast.written("Kylen är låst.", "The fridge is locked."),
            picture: cast.picture("1F512"), last: cast.today + 6, mayNotBeAllowed: true),
          .init(
            id: cast.id(132), what: cast.written("Larm på dörren.", "An alarm on the door."), last: cast.today - 6,
            mayNotBeAllowed: false),
        ], isOwn: true)
    },
    Specimen("limits-none", .person, .limits) { LimitsPage(person: $0.alva, name: "Alva", limits: [], isOwn: true) },
    Specimen("limits", .staff, .limits) { cast in
      LimitsPage(
        person: cast.alva, name: "Alva",
        limits: [
          .init(
            id: cast.id(131), what: cast.written("Kylen är låst.", "The fridge is locked."), last: cast.today + 6,
            mayNotBeAllowed: true)
        ], isOwn: false, mayArrange: true)
    },
    Specimen("limit-own", .person, { .person($0.alva, .limit($0.id(131))) }) { limit($0, isOwn: true) },
    Specimen("limit", .staff, { .person($0.alva, .limit($0.id(131))) }) { limit($0, isOwn: false) },
    Specimen("limit-bare", .staff, { .person($0.alva, .limit($0.id(131))) }) { cast in
      limit(cast, isOwn: false, isAsked: false)
    },
    Specimen("new-limit", .staff, .newLimit) { cast in
      NewLimitPage(
        person: cast.alva, name: "Alva", newID: cast.id(133),
        grounds: [Option(cast.text("Personens samtycke", "The person’s consent"), value: "consent")],
        moment: cast.id(31), faults: [("what", .empty), ("last", .tooFar(last: cast.today + 14))])
    },
  ]
}
