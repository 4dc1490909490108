import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// The person invites a relative, a friend, or somebody from outside: who, and for how long.
package struct InvitePage: Page {
  package let person: ID<Address.Person>
  package let kind: Address.NewMember
  /// The id the place will have, so that the same form sent twice is one place.
  package let newID: ID<Address.Membership>
  /// Those in the circle, now or before, who can be chosen instead of writing a name.
  package let known: [Option]
  package let written: [String: String]
  package let faults: FieldFaults
  package let first: Int

  package init(
    person: ID<Address.Person>, kind: Address.NewMember, newID: ID<Address.Membership>, known: [Option] = [],
    written: [String: String] = [:], faults: FieldFaults = [], from first: Int = 0
  ) {
    self.first = first
    self.person = person
    self.kind = kind
    self.newID = newID
    self.known = known
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { kind.label(CircleWords.in(scene.tongue)) }

  package func content(in scene: Scene) -> HTML {
    let words = CircleWords.in(scene.tongue)
    return HTML {
      Tag.p(words.seesOnlyShown)
      ClassNote(MemberJoined.self, in: scene)
      Enquiry(
        address: .person(person, .newMemberAs(kind)), scene: scene, hidden: [("id", newID.description)],
        written: written, faults: faults, questions: questions(words, scene), send: words.invite, first: first)
    }
  }

  private func questions(_ words: CircleWords, _ scene: Scene) -> [Enquiry.Question] {
    let name = Enquiry.Question("name", words.theirName, hint: known.isEmpty ? nil : words.theirNameHint, .field(.line))
    let who =
      known.isEmpty
      ? [name]
      : [
        Enquiry.Question(
          "human", AccessWords.in(scene.tongue).somebodyKnown, .choice(known), isRequired: false), name,
      ]
    if kind.isGuide {
      let days = (0..<4).map { number in
        let day = scene.today + number
        return Option(scene.dates.near(day, today: scene.today).capitalised, value: day.description)
      }
      return who + [.init("day", words.whichDay, hint: words.comesForOneDay, .choice(days))]
    }
    let howLong = Enquiry.Question(
      "term", words.howLong, .choice([Option(words.oneMonth, value: "month"), Option(words.oneYear, value: "year")]))
    let relation = Enquiry.Question(
      "relation", words.relation, hint: words.relationHint, .field(.line), isRequired: false)
    return who + (kind == .friend ? [howLong] : [relation, howLong])
  }
}

/// A manager takes somebody into a circle: who, as what, from when, until when.
package struct MemberFormPage: Page {
  package let person: ID<Address.Person>
  package let name: String
  package let kind: Address.NewMember
  package let newID: ID<Address.Membership>
  /// Those who can be chosen by name.
  package let people: [Option]
  /// Services for staff, organisations for decision makers.
  package let places: [Option]
  /// The pack's kinds of mandate.
  package let mandates: [Option]
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    person: ID<Address.Person>, name: String, kind: Address.NewMember, newID: ID<Address.Membership>,
    people: [Option] = [], places: [Option] = [], mandates: [Option] = [], written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.person = person
    self.name = name
    self.kind = kind
    self.newID = newID
    self.people = people
    self.places = places
    self.mandates = mandates
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String {
    let words = CircleWords.in(scene.tongue.standard)
    return "\(words.title(name)): \(kind.label(words).lowercased())"
  }

  package func content(in scene: Scene) -> HTML {
    let words = CircleWords.in(scene.tongue.standard)
    let filling = Filling(
      written, faults,
      [
        "human": words.chooseName, "name": words.theirName, "place": isDeciding ? words.authority : words.service,
        "relation": words.relation, "mandate": words.mandate, "scope": words.scope, "words": words.wordsOfMandate,
        "first": words.firstDay, "last": words.lastDay, "day": words.whichDay,
      ], scene)
    return HTML {
      filling.summary
      ClassNote(MemberJoined.self, in: scene)
      PostForm(to: .person(person, .newMemberAs(kind)), scene: scene, hidden: [("id", newID.description)]) {
        if !people.isEmpty { filling.select("human", people) }
        if !isStaff { filling.field("name", hint: people.isEmpty ? nil : words.theirNameHint) }
        if isStaff { filling.select("place", places, otherwise: places.count == 1 ? places[0].value : "") }
        if kind == .relative { filling.field("relation", hint: words.relationHint) }
        if kind == .representative { mandate(filling, words, scene) }
        period(filling, words, scene)
        Tag.div(.class("acts")) { Button(scene.site.save, drawing: .done, isMain: true) }
      }
    }
  }

  private var isDeciding: Bool { kind == .decisionMaker }
  private var isStaff: Bool { kind == .professional || kind == .keyWorker || isDeciding }

  private func mandate(_ filling: Filling, _ words: CircleWords, _ scene: Scene) -> HTML {
    HTML {
      filling.one("mandate", mandates)
      filling.several(
        "scope",
        [
          ("decisions", words.decisions), ("plan", words.plan), ("dailyLife", words.dailyLife),
          ("economy", words.economy),
        ]
        .map { Option($0.1, value: $0.0) })
      filling.field("words", .lines(3), hint: scene.site.optional)
    }
  }

  private func period(_ filling: Filling, _ words: CircleWords, _ scene: Scene) -> HTML {
    HTML {
      if kind.isGuide {
        filling.field("day", .date, hint: words.comesForOneDay, otherwise: scene.today.description)
      } else {
        filling.field("first", .date, otherwise: scene.today.description)
        filling.field("last", .date, hint: words.lastDayHint)
      }
    }
  }
}
