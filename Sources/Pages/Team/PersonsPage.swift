import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// A professional's first page: the persons of today, each with what waits.
package struct PersonsPage: Page {
  package let persons: [Somebody]

  /// One person, with what there is to do together.
  package struct Somebody: Sendable {
    package let id: ID<Address.Person>
    package let face: Face
    package let next: [Thing]
    /// Moments of which the professional has not answered the mirror.
    package let mirrors: [Thing]
    /// Moments of which the person wants the reason explained again, or somebody else to ask.
    package let reasons: [Thing]
    /// What the person began and nobody has told the end of.
    package let wants: [Thing]
    /// The moments of which the person says that it was not so.
    package let objections: [Thing]
    /// The parts of the plan to which the person has said no.
    package let refusals: [Thing]
    /// What about a question to talk about whoever reads is reminded of.
    package let talk: (id: ID<Address.Signal>, reminder: TalkReminder)?
    package let isPlanFinished: Bool
    package let isHere: Bool
    /// Whether the voluntary part rests, so that nothing is noted.
    package let isPaused: Bool
    /// Wishes that fit no frame and wait for this reader's answer.
    package let questions: [Thing]
    /// The last day of a frame whose end was announced.
    package let frameEnds: Day?
    /// What somebody else did lately to the ways into the person's Samspel.
    package let news: [AccessNews]
    /// Whether the reader may note a moment with the person.
    package let mayNote: Bool
    /// Whether the reader supports the person, and can say that they have come or left.
    package let mayTap: Bool

    package init(
      id: ID<Address.Person>, face: Face, next: [Thing] = [], mirrors: [Thing] = [], reasons: [Thing] = [],
      wants: [Thing] = [], objections: [Thing] = [], refusals: [Thing] = [],
      talk: (id: ID<Address.Signal>, reminder: TalkReminder)? = nil, isPlanFinished: Bool = true,
      isHere: Bool = false, isPaused: Bool = false, news: [AccessNews] = [], questions: [Thing] = [],
      frameEnds: Day? = nil,
      mayNote: Bool = true, mayTap: Bool = true
    ) {
      self.wants = wants
      self.objections = objections
      self.refusals = refusals
      self.mayTap = mayTap
      self.mayNote = mayNote
      self.questions = questions
      self.frameEnds = frameEnds
      self.news = news
      self.id = id
      self.face = face
      self.next = next
      self.mirrors = mirrors
      self.reasons = reasons
      self.talk = talk
      self.isPlanFinished = isPlanFinished
      self.isHere = isHere
      self.isPaused = isPaused
    }
  }

  package init(persons: [Somebody]) {
    self.persons = persons
  }

  package func title(in scene: Scene) -> String { TeamWords.in(scene.tongue).personsTitle }

  package func content(in scene: Scene) -> HTML {
    let words = TeamWords.in(scene.tongue)
    return HTML {
      Tag.p(scene.dates.day(scene.today, today: scene.today).capitalised)
      if persons.isEmpty { Tag.p(words.noPersons) }
      Tag.ul(.class("persons"), .role("list")) {
        for somebody in persons { card(somebody, words, scene) }
      }
      presence(scene)
    }
  }

  /// With whom the reader is, said by a tap for each person.
  @HTMLBuilder private func presence(_ scene: Scene) -> HTML {
    let words = AskedWords.in(scene.tongue)
    let supported = persons.filter(\.mayTap)
    if !supported.isEmpty {
      Block(words.whoAreYouWith, class: "card") {
        Tag.p(words.theySeeWhoIsHere)
        ClassNote(CameHere.self, in: scene)
        Tag.div(.class("acts")) {
          for somebody in supported {
            PostForm(to: .person(somebody.id, .presence), scene: scene, hidden: [("from", "persons")]) {
              Button(
                "\(somebody.face.name): \(somebody.isHere ? words.iLeave : words.iAmHere)", drawing: .whoIsHere,
                name: somebody.isHere ? "left" : "came", value: "me")
            }
          }
        }
      }
    }
  }

  private func card(_ somebody: Somebody, _ words: TeamWords, _ scene: Scene) -> HTML {
    Tag.li {
      Tag.h2 {
        somebody.face
        Tag.a(.href(Address.person(somebody.id, .glance).path)) { somebody.face.name }
      }
      if somebody.isPaused { Notice(.note, TroubleWords.in(scene.tongue.standard).paused.text) }
      if let talk = somebody.talk {
        let label = talk.reminder.label(in: scene)
        Notice(.note) {
          Tag.p {
            Tag.a(
              .href(Address.person(somebody.id, .talk(talk.id)).path), .ariaLabel("\(label): \(somebody.face.name)")
            ) { label }
          }
        }
      }
      for one in somebody.news { one.notice(scene) }
      if let last = somebody.frameEnds {
        Notice(
          .note,
          FrameMoreWords.in(scene.tongue.standard).endsSoonOf(somebody.face.name, scene.dates.full(last)))
      }
      if !somebody.isPlanFinished { Tag.p(words.planUnfinished) }
      if !somebody.next.isEmpty { Things(somebody.next, whenEmpty: "", scene) }
      for (heading, things) in waiting(somebody, words, scene) where !things.isEmpty {
        Tag.h3(heading)
        Things(things, whenEmpty: "", scene)
      }
      if somebody.mayNote {
        Tag.div(.class("acts")) {
          Tag.a(
            .class("button main"), .href(Address.person(somebody.id, .newMoment).path),
            .ariaLabel("\(scene.site.note): \(somebody.face.name)")
          ) {
            Drawing.note
            Tag.span(scene.site.note)
          }
        }
      }
    }
  }

  /// What waits for whoever reads, each sort under its heading: what the person wants first.
  private func waiting(
    _ somebody: Somebody, _ words: TeamWords, _ scene: Scene
  ) -> [(heading: String, things: [Thing])] {
    let name = somebody.face.name
    return [
      (words.personWants(name), somebody.wants), (words.saysNotSo(name), somebody.objections),
      (words.saysNo(name), somebody.refusals),
      (ServiceWords.in(scene.tongue.standard).toAnswer, somebody.questions),
      (MomentToldWords.in(scene.tongue.standard).waitsForReason, somebody.reasons), (words.toMirror, somebody.mirrors),
    ]
  }
}
