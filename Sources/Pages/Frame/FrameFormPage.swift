import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Entering a decision: by the authority's decision maker, or by a provider as a dated copy.
package struct FrameFormPage: Page {
  package let person: ID<Address.Person>
  package let name: String
  /// The id the frame will have, so that the same form sent twice is one frame.
  package let newID: ID<Address.Frame>
  /// Services from the pack's list, by their ids.
  package let services: [Option]
  /// The pack's ways to appeal, by their ids.
  package let appeals: [Option]
  /// Whether it is a copy of another's decision, which says whose.
  package let isCopy: Bool
  /// Decisions that stand here already and that this one may be: copies where it is the authority's own, and the
  /// other way round.
  package let others: [Option]
  /// Those who may have been there.
  package let circle: [Candidate]
  /// What is corrected, where it is no new decision.
  package let correcting: Correcting?
  /// For how many services there is room; one more is added by sending the form on.
  package let room: Int
  package let written: [String: String]
  package let faults: FieldFaults

  /// An entry that is put right.
  package struct Correcting: Sendable {
    package let frame: ID<Address.Frame>
    /// The entry, by what the form sends for it.
    package let entry: String

    package init(frame: ID<Address.Frame>, entry: String) {
      self.frame = frame
      self.entry = entry
    }
  }

  package init(
    person: ID<Address.Person>, name: String, newID: ID<Address.Frame>, services: [Option],
    written: [String: String] = [:], faults: FieldFaults = [], appeals: [Option] = [],
    isCopy: Bool = false, others: [Option] = [], circle: [Candidate] = [],
    correcting: Correcting? = nil
  ) {
    let asked = written["room"].flatMap { Int($0) } ?? 0
    let filled = Self.suffixes.indices.last { written["service\(Self.suffixes[$0])"]?.isEmpty == false } ?? 0
    room = min(max(3, asked, filled + 1), Self.suffixes.count)
    self.correcting = correcting
    self.appeals = appeals
    self.isCopy = isCopy
    self.others = others
    self.circle = circle
    self.person = person
    self.name = name
    self.newID = newID
    self.services = services
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String {
    correcting == nil
      ? isCopy ? FormWords.in(scene.tongue).copyTitle(name) : FormWords.in(scene.tongue).decisionTitle(name)
      : FrameCorrectionWords.in(scene.tongue.standard).title(name)
  }

  package func content(in scene: Scene) -> HTML {
    let words = FormWords.in(scene.tongue)
    let frame = FrameWords.in(scene.tongue.standard)
    let more = FrameMoreWords.in(scene.tongue.standard)
    let told = FaultsTold(
      faults,
      labels: labels(words, frame, more)
        .merging(["because": FrameCorrectionWords.in(scene.tongue.standard).why]) { first, _ in first }, scene)
    return HTML {
      told.summary
      ClassNote(FrameRegistered.self, in: scene)
      if correcting != nil { Notice(.note, FrameCorrectionWords.in(scene.tongue.standard).text) }
      PostForm(to: address, scene: scene, hidden: hidden) {
        if isCopy { field("authority", words.authority, words.authorityHint, told, .line) }
        if correcting == nil, !others.isEmpty {
          choice("same", more.isTheSame, others + [Option(more.isNew, value: "")], told)
        }
        Block(frame.granted) { granted("", words, frame, told, scene) }
        for suffix in Self.suffixes[1..<room] {
          Details(words.anotherService, isOpen: isOpen(suffix) || told["service\(suffix)"] != nil) {
            granted(suffix, words, frame, told, scene)
          }
        }
        Block(frame.whenItHolds) {
          field("decided", words.decidedOn, nil, told, .date)
          field("first", words.firstDay, nil, told, .date)
          field("last", words.lastDay, words.lastDayHint, told, .date)
        }
        field("conditions", frame.conditions, scene.site.optional, told, .lines(2))
        field("reasons", frame.reasons, nil, told, .lines(4))
        if !appeals.isEmpty { choice("appeal", words.appealRoute, appeals, told) }
        if correcting == nil { participation(words, frame, told) } else { because(told, scene) }
        Tag.div(.class("acts")) {
          Button(scene.site.save, drawing: .done, isMain: true)
          if room < Self.suffixes.count {
            // Without script too: the form is sent on with all that is written, and comes back with more room. It
            // stands after the one that saves, which is what the enter key sends.
            Button(more.addService, drawing: .note, name: "room", value: String(room + 1))
          }
        }
      }
    }
  }

  /// Whether a further service stands open: something is chosen, or room for it was just asked for.
  private func isOpen(_ suffix: String) -> Bool {
    written["service\(suffix)"] != nil || written["room"] != nil && suffix == Self.suffixes[room - 1]
  }

  private var address: Address {
    .person(person, correcting.map { .frameCorrection($0.frame) } ?? .frames)
  }

  private var hidden: [(String, String)] {
    [("id", newID.description)] + (correcting.map { [("corrects", $0.entry)] } ?? [])
  }

  private func because(_ told: FaultsTold, _ scene: Scene) -> Field {
    let words = FrameCorrectionWords.in(scene.tongue.standard)
    return field("because", words.why, words.whyHint(name), told, .lines(2))
  }

  /// What follows the fields' names for each service; no number, which would be an option's id.
  package static let suffixes = [
    "", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth",
  ]

  private func granted(
    _ suffix: String, _ words: FormWords, _ frame: FrameWords, _ told: FaultsTold, _ scene: Scene
  ) -> HTML {
    // One that was entered by mistake is taken out again.
    let none = Option(FrameCorrectionWords.in(scene.tongue.standard).noService, value: "")
    return HTML {
      choice(
        "service\(suffix)", words.service, services + (correcting == nil || suffix.isEmpty ? [] : [none]), told)
      field("amount\(suffix)", frame.amount, nil, told, .line)
      field("purpose\(suffix)", frame.purpose, nil, told, .lines(2))
      field("basis\(suffix)", frame.legalBasis, nil, told, .line)
      if correcting == nil { field("easy\(suffix)", words.easyText, words.easyTextHint, told, .lines(3)) }
    }
  }

  private func participation(_ words: FormWords, _ frame: FrameWords, _ told: FaultsTold) -> HTML {
    HTML {
      choice("part", frame.tookPart(name), ParticipationFields.options(words), told)
      field("how", words.how, nil, told, .lines(2))
      field("why", words.why, nil, told, .lines(2))
      field("tried", words.tried, nil, told, .lines(2))
      if !circle.isEmpty {
        ChoiceGroup(
          id: "others", question: frame.whoElse, fault: told["others"],
          circle.map {
            Tile($0.face.name, .face($0.face), .any(name: "others", value: $0.value, isChosen: $0.isChosen))
          })
      }
      field("besides", frame.besides, frame.besidesHint, told, .line)
    }
  }

  private func choice(_ name: String, _ question: String, _ options: [Option], _ told: FaultsTold) -> ChoiceGroup {
    ChoiceGroup(
      id: name, question: question, fault: told[name],
      options.map {
        Tile(
          $0.label, nil, .one(name: name, value: $0.value, isChosen: written[name] == $0.value),
          language: $0.language)
      })
  }

  private func labels(_ words: FormWords, _ frame: FrameWords, _ more: FrameMoreWords) -> [String: String] {
    let services = Self.suffixes.flatMap { suffix in
      [
        ("service", words.service), ("amount", frame.amount), ("purpose", frame.purpose), ("basis", frame.legalBasis),
        ("easy", words.easyText),
      ].map { ($0.0 + suffix, $0.1) }
    }
    return [
      "besides": frame.besides, "decided": words.decidedOn, "first": words.firstDay, "last": words.lastDay,
      "conditions": frame.conditions, "reasons": frame.reasons, "part": frame.tookPart(name), "how": words.how,
      "why": words.why, "tried": words.tried, "authority": words.authority, "appeal": words.appealRoute,
      "others": frame.whoElse, "same": more.isTheSame,
    ].merging(services) { first, _ in first }
  }

  private func field(_ name: String, _ label: String, _ hint: String?, _ told: FaultsTold, _ kind: Field.Kind) -> Field
  {
    Field(name, label: label, hint: hint, fault: told[name], value: written[name] ?? "", kind: kind)
  }
}
