import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

/// Reads what was said of a moment into what its page shows: everybody's word, with what stood before it and what the
/// person says against it.
struct MomentReading {
  let record: OpenRecord
  let state: MomentState

  /// What one statement says, as a page tells it.
  struct Line: Equatable {
    let what: Expression?
    /// What stands for it where it has no words of its own.
    var label = ""
    var lines: [(name: String, value: Written)] = []
    var options: [Pages.Option] = []
    var way: Address?

    static func == (left: Line, right: Line) -> Bool {
      (left.what, left.label, left.way) == (right.what, right.label, right.way)
        && left.lines.elementsEqual(right.lines, by: ==)
        && left.options.elementsEqual(right.options) { $0.label == $1.label && $0.value == $1.value }
    }
  }

  private var tongue: Tongue { record.isOwn ? record.tongue : record.tongue.standard }
  private var words: MomentWords { .in(tongue) }

  /// All of one kind that hold today, in the order in which they were said.
  ///
  /// - Parameter line: What a statement says; `nil` where it says nothing that belongs in this list.
  func told<Content>(
    _ strand: Strand<Content>, _ line: (Said<Content>) throws -> Line?
  ) throws -> [MomentPage.Telling] {
    try strand.current.compactMap { said in
      let own = try line(said)
      var (later, before) = (own, [MomentPage.Telling]())
      for old in earlier(said, in: strand) {
        // A correction of one place leaves the others as they stood.
        guard let line = try line(old), line != later else { continue }
        before.append(try told(old, line, in: strand))
        later = line
      }
      let nothing = before.isEmpty ? nil : Line(what: nil, label: words.notSaid)
      guard let says = own ?? nothing else { return nil }
      return try told(said, says, in: strand, before: before)
    }
  }

  private func told<Content>(
    _ said: Said<Content>, _ line: Line, in strand: Strand<Content>, before: [MomentPage.Telling] = []
  ) throws -> MomentPage.Telling {
    let what = line.what?.saying(voice: "", in: tongue)
    let saying = Saying(
      voice: try voice(of: said), words: what?.words ?? (line.label.isEmpty ? nil : line.label),
      language: what?.language, pictures: what?.pictures ?? [], recording: what?.recording)
    return MomentPage.Telling(
      saying, day: said.day, lines: line.lines, options: line.options, way: line.way, before: before,
      against: try state.disputes(of: said.id).map { dispute in
        let voice = try record.voice(of: dispute)
        return dispute.content.words?.saying(voice: voice, in: tongue) ?? Saying(voice: voice, words: words.notSo)
      },
      isTwin: said.twinOf != nil || strand.all.contains { $0.twinOf == said.id })
  }

  /// Whose words a statement holds; of a wish that somebody else wrote down, whose wish it is and who wrote.
  private func voice<Content>(of said: Said<Content>) throws -> String {
    let voice = try record.voice(of: said)
    guard said.content is WishExpressed, !said.voice.isThePerson, !voice.isEmpty else { return voice }
    return ScribeWords.in(tongue).wishOf(record.isOwn ? nil : record.reader.name, voice)
  }

  /// What a statement corrects, and what that corrected, as far as the correction counts.
  private func earlier<Content>(_ said: Said<Content>, in strand: Strand<Content>) -> [Said<Content>] {
    var (found, next) = ([Said<Content>](), said.corrects)
    while let id = next, let old = strand[id], strand.isAmended(id), !found.contains(where: { $0.id == id }) {
      found.append(old)
      next = old.corrects
    }
    return found
  }
}

extension MomentReading {
  /// The two sides, and the voices beside them: everybody who wrote in each place.
  func sides() throws -> MomentPage.Sides {
    func side(_ isOf: @escaping (Voice) -> Bool) throws -> MomentPage.Side {
      func place(_ path: KeyPath<Places, Expression?>) throws -> [MomentPage.Telling] {
        try told(state.places) { said in
          guard isOf(said.voice), let what = said.content.places[keyPath: path] else { return nil }
          return Line(what: what)
        }
      }
      return MomentPage.Side(wants: try place(\.want), knows: try place(\.know), matters: try place(\.matters))
    }
    return MomentPage.Sides(
      mine: try side { $0.side == .person }, theirs: try side { $0.side == .professional },
      beside: try side { $0.side == nil })
  }

  /// Everything else that was said.
  func said() throws -> MomentPage.Statements {
    let about = try told(state.noted) { Line(what: $0.content.about, label: words.title) }
    let isToldApart = about.count > 1 || about.contains { !$0.against.isEmpty }
    let more = MomentMoreWords.in(tongue)
    return MomentPage.Statements(
      about: isToldApart ? about : [],
      offers: try told(state.offers) { said in
        Line(
          what: nil, label: said.content.form.label(more),
          options: said.content.options.enumerated().map {
            $1.option(value: String($0), in: tongue)
          })
      },
      wishes: try told(state.wishes, wish), outcomes: try told(state.outcomes, outcome),
      presences: try told(state.presences) { Line(what: nil, label: try names($0.content.present)) },
      reasons: try told(state.reasons, reason), limits: try told(state.explanations, explanation))
  }

  private func wish(_ said: Said<WishExpressed>) throws -> Line {
    let told = MomentToldWords.in(tongue)
    var lines: [(name: String, value: Written)] = []
    if let means = said.content.means {
      lines.append((record.isOwn ? words.expressionMine : words.expression, Written(means.label(words))))
    }
    if let reading = said.content.interpretation {
      lines.append((told.readBy, Written(try names(reading.by))))
      lines.append((told.readFrom, Written(reading.from, besides: tongue)))
    }
    return Line(
      what: state.thing(of: said), label: record.wishLine(said, in: state) ?? words.wish, lines: lines)
  }

  private func outcome(_ said: Said<OutcomeTold>) throws -> Line {
    let content = said.content
    let teller =
      said.voice.side == .professional ? try record.voice(of: said) : MomentToldWords.in(tongue).staff
    var lines = [
      (
        name: words.whoDidIt,
        value: Written(content.carriedOut.label(person: record.reader.name, professional: teller, words))
      )
    ]
    if let reason = content.reason {
      lines.append((words.whose, Written(reason.label(words, name: record.reader.name))))
    }
    let what = content.what
    if let what, !what.line.isEmpty {
      lines.insert((MomentMoreWords.in(tongue).what, what.written(besides: tongue)), at: 0)
    }
    // The answer comes first; what it was, in words or pictures, follows.
    return Line(
      what: what.flatMap { Expression(words: try? Text(content.outcome.label(words)), pictures: $0.pictures) },
      label: content.outcome.label(words), lines: lines)
  }

  private func reason(_ said: Said<ReasonTold>) throws -> Line {
    let (more, how) = (MomentMoreWords.in(tongue), said.content.how.label(MomentMoreWords.in(tongue)))
    var lines = said.content.words == nil ? [] : [(name: more.howTold, value: Written(how))]
    if let taken = state.reception(of: said) {
      lines.append((try record.voice(of: taken), Written(taken.content.reception.label(more))))
    }
    return Line(what: said.content.words, label: how, lines: lines)
  }

  private func explanation(_ said: Said<SafetyExplained>) throws -> Line {
    let told = MomentToldWords.in(tongue)
    guard let limit = said.content.limit else {
      return Line(what: nil, label: told.keptFromNothing(record.reader.name))
    }
    return Line(
      what: nil, label: told.limitEntered, way: .of(record.person, .limit(limit.retyped())))
  }

  /// Names one after the other; that nobody was there, where there are none.
  private func names(_ humans: [ID<Human>]) throws -> String {
    let names = try humans.compactMap { try record.reader.name(of: $0) }
    return names.isEmpty ? MomentToldWords.in(tongue).nobodyThere : Grammar.in(tongue).list(names)
  }

  /// How a reason was told to the person, while the person has not said how they take it.
  func untakenReason() throws -> MomentPage.Telling? {
    guard record.isOwn, let told = state.untakenReason else { return nil }
    return try self.told(told, reason(told), in: state.reasons)
  }
}

extension ReasonReceived.Reception {
  /// What the person said to a reason, in words.
  func label(_ words: MomentMoreWords) -> String {
    switch self {
    case .understood: words.understood
    case .explainAgain: words.again
    case .askSomebodyElse: words.someoneElse
    }
  }
}
