import CoCreation
import Ledger
import Values

extension Stage {
  /// Sets how often the person wants to be asked.
  func setRhythm(of life: Life) throws {
    let person = life.person
    let rhythm = Rhythm(
      frequency: person.frequency, asksIfListened: person.asksIfListened,
      sides: .changing(since: day, first: .tooLittleFirst), audience: person.audience, teamMayCount: person.teamMayCount
    )
    // Who does not say it themselves has it set with a helper who writes.
    let standing =
      person.story == .bySigns
      ? try Rights.scribe(staff(person.team[0], of: life.id, 12 * 3600)) : try self.person(life.id, 12 * 3600)
    try perform(SetRhythm(rhythm: rhythm), in: .rhythm(of: life.id), as: standing)
  }

  /// Puts the questions of the day as the rhythm draws them, and answers them as the story has it.
  ///
  /// - Parameter left: Days until the last: on that one the questions of the tour wait for an answer.
  func ask(_ life: inout Life, about moments: [Noted], left: Int, _ chance: inout Chance) throws {
    guard !life.isPaused else { return }
    let state: RhythmState = try entries.state(of: .rhythm(of: life.id))
    let rhythm = state.rhythm(otherwiseFrom: cast.first)
    guard left > 0 || until >= 18 * 3600 + 1800 || life.person.tour != nil else { return }
    // A day on which the rhythm was due and nobody asked.
    if left > 0, life.person.story == .silent, left < Story.silentDays, day.weekday == 3 { return try missDay(&life) }
    var asked: [Draw] = []
    while let draw = rhythm.draw(
      for: DayOfAsking(
        day: day, moments: moments.map(\.id), asked: asked, last: life.lastQuestion, isStopped: false),
      seed: life.id.low, random: &chance)
    {
      asked.append(draw)
      let noted = moments.first { draw.about == .moment(id: $0.id) }
      try put(draw, &life, rhythm, noted, left, &chance)
      // The rest of the day's questions come when the first has its answer.
      if life.open != nil { break }
    }
  }

  private func put(
    _ draw: Draw, _ life: inout Life, _ rhythm: Rhythm, _ noted: Noted?, _ left: Int, _ chance: inout Chance
  ) throws {
    let stream: ID<Stream> = id()
    let second = max(0, min(max(18 * 3600 + 600, (noted?.second ?? 0) + 900), until - 600))
    let form = AskingForm(
      density: life.person.density, language: life.person.language, register: life.person.register, wording: 1,
      sides: rhythm.sides.sides(on: day), sidesAreFixed: rhythm.sides.isFixed, readAloud: false)
    try perform(
      PutQuestion(
        question: draw.question, about: draw.about, service: cast.services[life.person.unit.rawValue], form: form),
      in: stream, as: try samspel(about: life.id, second))
    let number = life.asked[draw.question, default: 0]
    life.asked[draw.question] = number + 1
    life.lastQuestion = draw.question
    let answer = life.person.story.answer(
      to: draw.question, number: number, day: day.days(since: cast.first), left: left)
    // On the last day those of the tour leave the question open, and so its mirror.
    guard let answer, !(left == 0 && life.person.tour != nil) else {
      life.open = stream.retyped()
      return
    }
    try give(answer, in: stream, life, rhythm, form, noted, second + 240, &chance)
    try mirror(in: stream, &life, noted, second + 400, &chance)
  }

  private func give(
    _ answer: Answer, in stream: ID<Stream>, _ life: Life, _ rhythm: Rhythm, _ form: AskingForm, _ noted: Noted?,
    _ second: Int, _ chance: inout Chance
  ) throws {
    let helper = noted.flatMap { cast.humans[$0.with] }
    let isHelped = life.person.density == .simplest && chance.below(2) == 0
    let help: HelpSaid = isHelped ? helper.map { .named(humans: [$0]) } ?? .skipped : .nobody
    let firstStep: FirstStep? = form.isInTwoSteps && !answer.isPass ? (answer == .justRight ? .good : .change) : nil
    let act = GiveAnswer(
      answer: answer, firstStep: firstStep, help: help, present: helper.map { [$0] }, audience: rhythm.audience,
      form: form)
    try perform(act, in: stream, as: act.standing(from: person(life.id, second)))
  }

  /// Who was there answers the mirror, on most days.
  private func mirror(
    in stream: ID<Stream>, _ life: inout Life, _ noted: Noted?, _ second: Int, _ chance: inout Chance
  ) throws {
    guard let noted, chance.below(3) > 0 else { return }
    let said = life.person.story.mirror(number: life.mirrors)
    life.mirrors += 1
    try perform(
      GiveMirror(
        asking: stream.retyped(), choice: said.choice, help: said.help, whoseWill: said.will,
        present: [cast.humans[noted.with]].compactMap { $0 }, circle: circle(of: life.id)),
      in: stream, as: try staff(noted.with, of: life.id, second))
  }

  /// Notes early on the next day that a question was left, as Samspel does when a day has ended.
  func close(_ life: inout Life) throws {
    guard let open = life.open else { return }
    life.open = nil
    try perform(
      CloseAsking(day: day - 1, service: cast.services[life.person.unit.rawValue]), in: open.retyped(),
      as: try samspel(about: life.id, 300))
  }

  /// Nobody asked: the next day says so in a stream of its own.
  private func missDay(_ life: inout Life) throws {
    life.open = id()
  }
}
