import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Everything that limits a person, those that hold first; the person sees every one.
package struct LimitsPage: Page {
  package let person: ID<Address.Person>
  package let name: String
  package let limits: [Limit]
  package let isOwn: Bool
  package let mayArrange: Bool
  package let first: Int

  /// One limit, in short.
  package struct Limit: Sendable {
    package let id: ID<Address.Limit>
    package let what: Written
    package let picture: Illustration?
    package let last: Day
    package let mayNotBeAllowed: Bool

    package init(
      id: ID<Address.Limit>, what: Written, picture: Illustration? = nil, last: Day, mayNotBeAllowed: Bool
    ) {
      self.id = id
      self.what = what
      self.picture = picture
      self.last = last
      self.mayNotBeAllowed = mayNotBeAllowed
    }
  }

  package init(
    person: ID<Address.Person>, name: String, limits: [Limit], isOwn: Bool, mayArrange: Bool = false,
    from first: Int = 0
  ) {
    self.person = person
    self.name = name
    self.limits = limits
    self.isOwn = isOwn
    self.mayArrange = mayArrange
    self.first = first
  }

  package func title(in scene: Scene) -> String {
    let words = LimitWords.in(scene.tongue)
    return isOwn ? words.mine : words.title(name)
  }

  package func content(in scene: Scene) -> HTML {
    let words = LimitWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    let order = limits.filter { $0.last >= scene.today } + limits.filter { $0.last < scene.today }
    return HTML {
      Tag.p(words.explained)
      if limits.isEmpty {
        Tag.p(words.none)
      } else if isOwn, scene.density != .standard {
        Portion(
          id: "limit", label: words.mine, from: first, scene: scene,
          order.map { limit in
            Tile(
              limit.what.words, .illustration(limit.picture ?? .drawing(.stop)),
              .link(.person(person, .limit(limit.id))), note: until(limit, words, scene),
              language: limit.what.language)
          })
      } else {
        Things(
          order.map { limit in
            Thing(
              limit.what.words, language: limit.what.language, picture: limit.picture ?? .drawing(.stop),
              note: until(limit, words, scene) + (limit.mayNotBeAllowed ? " \(words.mayNotBeAllowed)" : ""),
              address: .person(person, .limit(limit.id)))
          }, whenEmpty: words.none, scene)
      }
      if mayArrange {
        Tag.div(.class("acts")) { LinkButton(words.enter, drawing: .note, .person(person, .newLimit)) }
      }
    }
  }

  private func until(_ limit: Limit, _ words: LimitWords, _ scene: Scene) -> String {
    let day = scene.dates.day(limit.last, today: scene.today)
    return limit.last >= scene.today ? words.until(day) : words.ended(day)
  }
}

/// Entering a limit, for days only.
package struct NewLimitPage: Page {
  package let person: ID<Address.Person>
  package let name: String
  /// The id the limit will have, so that the same form sent twice is one limit.
  package let newID: ID<Address.Limit>
  /// The pack's grounds, by their ids.
  package let grounds: [Option]
  /// The moment that led to it.
  package let moment: ID<Address.Moment>?
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    person: ID<Address.Person>, name: String, newID: ID<Address.Limit>, grounds: [Option],
    moment: ID<Address.Moment>? = nil, written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.person = person
    self.name = name
    self.newID = newID
    self.grounds = grounds
    self.moment = moment
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { "\(LimitWords.in(scene.tongue.standard).enter): \(name)" }

  package func content(in scene: Scene) -> HTML {
    let words = LimitWords.in(scene.tongue.standard)
    let filling = Filling(
      written, faults,
      [
        "what": words.what, "does": words.does, "askedBy": words.askedBy, "ground": words.ground, "tried": words.tried,
        "last": words.lastDay, "picture": scene.site.picture,
      ], scene)
    return HTML {
      filling.summary
      Notice(.careful, words.enterExplained)
      ClassNote(LimitEntered.self, in: scene)
      PostForm(to: .person(person, .newLimit), scene: scene, hidden: hidden, takesFiles: true) {
        filling.field("what", .lines(2))
        filling.one("does", LimitKind.allCases.map { Option($0.label(words), value: $0.rawValue) })
        filling.field("askedBy", hint: words.askedByHint)
        filling.one("ground", grounds + [Option(words.noGround, value: "none")])
        filling.field("tried", .lines(3), hint: words.triedHint)
        filling.field("last", .date, hint: words.lastDayHint)
        filling.field("picture", .photo, hint: scene.site.optional)
        Tag.div(.class("acts")) { Button(scene.site.save, drawing: .done, isMain: true) }
      }
    }
  }

  private var hidden: [(name: String, value: String)] {
    [("id", newID.description)] + (moment.map { [("moment", $0.description)] } ?? [])
  }
}
