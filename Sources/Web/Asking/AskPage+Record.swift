import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

extension AskPage {
  /// A question as it is put to the person now.
  init(_ record: OpenRecord, _ told: Told<AskingState>) throws {
    guard let asked = told.state.asked.last?.content else { throw Trouble(.notFound) }
    let rhythm = try record.reader.rhythm().rhythm(otherwiseFrom: record.reader.rhythmBegins)
    let sides = rhythm.sides.sides(on: told.day)
    self.init(
      person: record.person.retyped(), asking: told.stream.retyped(), question: asked.question,
      event: try record.event(of: asked), isTurned: sides == .tooMuchFirst,
      sidesChanged: try record.announces(sides, of: asked.question, in: told.stream),
      demands: try record.demandsBeforeTheFirst())
  }
}

extension OpenRecord {
  /// What law lets an authority demand, in words of the pack.
  var demands: [Demand] {
    pack.demands.map {
      // In easy words the law is not named beside: it stands where the standard words are read.
      let easy = easy($0.easy)
      return Demand(
        easy ?? term($0.localText, $0.text), legalBasis: easy == nil ? $0.legalBasis : nil,
        isVerified: $0.provenance.isVerified)
    }
  }

  /// What is told before the first question: until the person has answered one.
  func demandsBeforeTheFirst() throws -> [Demand]? {
    guard isOwn, !demands.isEmpty, try reader.newestAnswer() == nil else { return nil }
    return demands
  }

  /// Whether it is told that the answers have changed places: they stand otherwise than when the person answered last.
  fileprivate func announces(_ sides: AnswerSides, of question: Question, in asking: ID<Stream>) throws -> Bool {
    guard question.hasSides, let last = try reader.lastAnswerWithSides(before: asking) else { return false }
    return last.content.form.sides != sides
  }
}

extension OpenRecord {
  /// When the evening begins, in seconds since midnight.
  private static let evening = 17 * 3600

  /// What a question is about, with its picture.
  func event(of asked: QuestionAsked) throws -> Event {
    switch asked.about {
    case .day(let day): return Event(what: nil, day: day)
    case .moment(let id):
      guard let moment = try reader.moment(id) else { return Event(what: nil, day: today) }
      let about = moment.state.noted.all.last?.content.about
      let wish = wishOption(moment.state)
      let noted = moment.state.noted.all.first.map { zone.time(at: $0.at) }
      let part = moment.state.noted.last?.content.partOfDay
      return Event(
        what: about?.writtenWords(besides: tongue) ?? wish?.writtenWords(besides: tongue),
        day: moment.day,
        isEvening: part.map { $0 == .evening }
          ?? noted.map { $0.day == moment.day && $0.second >= Self.evening } ?? false,
        picture: about?.illustration ?? wish?.illustration)
    }
  }

  /// How a question is shown, kept with the answer.
  func askingForm(on day: Day, _ rhythm: Rhythm) -> AskingForm {
    let way = caller.way
    return AskingForm(
      density: way.density, language: way.language, register: way.register, wording: Wordings.version,
      sides: rhythm.sides.sides(on: day), sidesAreFixed: rhythm.sides.isFixed, readAloud: way.readAloud)
  }

  /// The first of the two steps that led to an answer; `nil` where it was asked in one.
  ///
  /// - Parameter step: What the form says of it, for a pass may follow "Change".
  func firstStep(to answer: Answer, after step: String?) -> FirstStep? {
    guard caller.way.density == .simplest else { return nil }
    switch answer {
    case .justRight: return .good
    case .tooLittle, .tooMuch: return .change
    default: return answer.isPass ? step.flatMap { FirstStep(rawValue: $0) } : nil
    }
  }

  /// Who helped, as a form says it.
  func help(saidAs value: String) throws -> HelpSaid {
    if value.isEmpty { return .nobody }
    if value == "skipped" { return .skipped }
    guard let human = known([value]).first else { throw Trouble(.unusable) }
    return .named(humans: [human])
  }

  /// Those who were there when what was asked about happened: by the person's own word, or else as it was told of the
  /// moment, or who was here that day.
  func presentThen(_ told: Told<AskingState>) throws -> [ID<Human>] {
    if let said = try presentAsSaid(told) { return said }
    var present: [ID<Human>] = []
    var lived = told.day
    if case .moment(let id) = told.state.asked.last?.content.about, let moment = try reader.moment(id) {
      lived = moment.day
      present = moment.state.presence(from: .professional) ?? []
      let teller = moment.state.noted.all.last.flatMap { $0.voice.isThePerson ? nil : $0.author }
      if let teller, !present.contains(teller) { present.append(teller) }
    }
    if present.isEmpty {
      let day = try reader.supportDay(lived)
      present = day.toldWereHere.isEmpty ? day.wereHere : day.toldWereHere
    }
    return present.filter { $0 != person.human }
  }

  /// Who was there, where the person has said it already: after the answer, or of the moment itself.
  func presentAsSaid(_ told: Told<AskingState>) throws -> [ID<Human>]? {
    if let said = told.state.toldPresent { return said }
    guard case .moment(let id) = told.state.asked.last?.content.about, let moment = try reader.moment(id) else {
      return nil
    }
    return moment.state.presence(from: .person)?.filter { $0 != person.human }
  }

  /// Where one goes on from a question that is answered.
  func after(_ told: Told<AskingState>) -> Address {
    caller.opensOnlyGiving
      ? .of(person, .today) : .of(person, .asking(told.stream.retyped(), .thanks))
  }

  /// Where one goes on from an answer just given: who was there is asked once, and not where the person has said it.
  func afterAnswer(_ told: Told<AskingState>) throws -> Address {
    guard !caller.opensOnlyGiving, try presentAsSaid(told) == nil, !reader.circle.members(on: today).isEmpty else {
      return after(told)
    }
    return .of(person, .asking(told.stream.retyped(), .present))
  }
}

extension OpenRecord {
  /// An answer by what it was about, or by its day where that has no words.
  func thing(
    about event: Event, on day: Day, picture: Illustration, address: Address? = nil,
    further: (label: String, address: Address)? = nil
  ) -> Thing {
    let day = Dates.in(tongue).near(day, today: today)
    return Thing(
      event.what?.words ?? day.capitalised, language: event.what?.language, picture: picture,
      note: event.what == nil ? nil : day, address: address, further: further)
  }
}
