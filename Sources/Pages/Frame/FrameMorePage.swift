import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// What is said about a frame afterwards: that it was received, how the person took part, a statement, the renewal.
package struct FrameMorePage: Page {
  package let person: ID<Address.Person>
  package let frame: ID<Address.Frame>
  package let name: String
  /// The last day of the decision, if it has one.
  package let last: Day?
  package let isAnnounced: Bool
  /// Those who may have been there.
  package let circle: [Candidate]
  package let isOwn: Bool
  /// Whether whoever reads may write down what the person says, with the person there.
  package let mayScribe: Bool
  package let mayAnnounce: Bool
  /// Whether whoever reads may tell how the person took part.
  package let mayTell: Bool
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    person: ID<Address.Person>, frame: ID<Address.Frame>, name: String, last: Day?, isAnnounced: Bool,
    circle: [Candidate] = [], isOwn: Bool, mayScribe: Bool = false, mayAnnounce: Bool = true, mayTell: Bool = true,
    written: [String: String] = [:], faults: FieldFaults = []
  ) {
    self.person = person
    self.frame = frame
    self.name = name
    self.last = last
    self.isAnnounced = isAnnounced
    self.circle = circle
    self.isOwn = isOwn
    self.mayScribe = mayScribe
    self.mayAnnounce = mayAnnounce
    self.mayTell = mayTell
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String {
    let words = FrameMoreWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    return isOwn ? words.prepareTitle : words.moreTitle(name)
  }

  package func content(in scene: Scene) -> HTML {
    isOwn ? own(FrameMoreWords.in(scene.tongue), scene) : others(FrameMoreWords.in(scene.tongue.standard), scene)
  }

  /// The person's own statement, alone on the page.
  private func own(_ words: FrameMoreWords, _ scene: Scene) -> HTML {
    HTML {
      if let last { Notice(.note, words.ends(scene.dates.day(last, today: scene.today))) }
      Tag.p(words.prepareText)
      Tag.p(words.sayText)
      ClassNote(FrameStatementMade.self, in: scene)
      Enquiry(
        address: address, scene: scene, hidden: [("add", "statement")], written: written, faults: faults,
        questions: [.init("statement", words.say, .saying)], send: scene.site.save)
    }
  }

  private func others(_ words: FrameMoreWords, _ scene: Scene) -> HTML {
    let form = FormWords.in(scene.tongue.standard)
    let frame = FrameWords.in(scene.tongue.standard)
    let labels = ParticipationFields.labels(form).merging([
      "received": words.receivedOn, "statement": mayScribe ? frame.ownStatement(name) : words.say,
      "others": frame.whoElse, "besides": frame.besides,
      "here": ScribeWords.in(scene.tongue.standard).askIfHere(name),
    ]) { first, _ in first }
    let filling = Filling(written, faults, labels, scene)
    return HTML {
      filling.summary
      ClassNote(FrameParticipationTold.self, in: scene)
      Block(words.received) {
        PostForm(to: address, scene: scene, hidden: [("add", "received")]) {
          filling.field("received", .date, hint: words.receivedHint, otherwise: scene.today.description)
          Button(scene.site.save, drawing: .done)
        }
      }
      statement(filling, scene)
      if mayTell { tookPart(filling, form, frame, scene) }
      if let last { renewal(last, words, scene) }
    }
  }

  /// A statement of one's own; whoever supports writes down the person's, with the person there.
  private func statement(_ filling: Filling, _ scene: Scene) -> HTML {
    let scribe = ScribeWords.in(scene.tongue.standard)
    let words = FrameMoreWords.in(scene.tongue.standard)
    return Block(mayScribe ? scribe.title(name) : words.statement) {
      PostForm(to: address, scene: scene, hidden: [("add", "statement")]) {
        filling.field("statement", .lines(3))
        if mayScribe {
          filling.several("here", [Option(scribe.isHere(name), value: "yes")], hint: scribe.hint)
        }
        Button(scene.site.save, drawing: .done)
      }
    }.html
  }

  private func tookPart(_ filling: Filling, _ form: FormWords, _ frame: FrameWords, _ scene: Scene) -> HTML {
    Block(frame.tookPart(name)) {
      PostForm(to: address, scene: scene, hidden: [("add", "participation")]) {
        ParticipationFields(filling: filling, words: form)
        if !circle.isEmpty { filling.people("others", circle) }
        filling.field("besides", hint: frame.besidesHint)
        Button(scene.site.save, drawing: .done)
      }
    }.html
  }

  private func renewal(_ last: Day, _ words: FrameMoreWords, _ scene: Scene) -> HTML {
    Block(!isAnnounced && mayAnnounce ? words.announce : words.whenItEnds) {
      Tag.p(words.ends(scene.dates.day(last, today: scene.today)))
      if isAnnounced {
        Tag.p(words.announced)
      } else if mayAnnounce {
        Tag.p(words.announceText)
        PostForm(to: address, scene: scene, hidden: [("add", "renewal")]) { Button(words.announce, drawing: .talk) }
      }
    }.html
  }

  private var address: Address { .person(person, .frameMore(frame)) }
}

/// Whom a new decision is about: those whom the decision maker decides for.
package struct ChoosePersonPage: Page {
  package let people: [(id: ID<Address.Person>, face: Face)]

  package init(people: [(id: ID<Address.Person>, face: Face)]) {
    self.people = people
  }

  package func title(in scene: Scene) -> String { FrameMoreWords.in(scene.tongue.standard).choosePerson }

  package func content(in scene: Scene) -> HTML {
    let words = FrameMoreWords.in(scene.tongue.standard)
    return HTML {
      Tag.p(words.choosePersonText)
      Things(
        Collation(scene.tongue.language).sorted(people, by: \.face.name).map { one in
          Thing(one.face.name, picture: .face(one.face), address: .person(one.id, .newFrame))
        }, whenEmpty: words.nobodyToChoose, scene)
      LinkButton(RegisterWords.in(scene.tongue).newPerson, drawing: .more, .newDecidedPerson)
    }
  }
}
