import CoCreation
import Ledger
import Values

extension Stage {
  /// Lives one day of everybody.
  ///
  /// - Parameter left: Days until the last.
  func live(_ lives: inout [Life], left: Int) throws {
    for index in lives.indices { try live(&lives[index], left: left) }
    try happen(left: left)
  }

  private func live(_ life: inout Life, left: Int) throws {
    var chance = Chance(cast.seed, life.index, day.number)
    try close(&life)
    try pause(&life, left: left)
    try beHere(life, left: left)
    let moments = try moments(of: life, left: left, &chance)
    if life.person.story == .bySigns { try read(signsOf: life, at: moments, &chance) }
    try ask(&life, about: moments, left: left, &chance)
    try talk(&life)
    if left < 4 { try look(at: life) }
  }

  private func pause(_ life: inout Life, left: Int) throws {
    guard life.person.story == .paused, left == Story.pausedDays else { return }
    try perform(SetLayer(layer: .paused), inCircleOf: life.id, as: try person(life.id, 7 * 3600))
    life.isPaused = true
  }

  /// Says who is here and what is next, in the last days.
  private func beHere(_ life: Life, left: Int) throws {
    guard left < 3, !life.isPaused else { return }
    let key = life.person.tour ?? life.person.team[day.number % life.person.team.count]
    let stream = ID<Stream>.day(day, of: life.id)
    let standing = try staff(key, of: life.id, min(7 * 3600 + 1200, until))
    try perform(SayHere(isHere: true), in: stream, as: standing)
    let toCome = StoryWords.next(in: life.person.language.tag)
    let next = toCome[(day.number + life.index) % toCome.count]
    try perform(
      TellNext(
        next: NextTold(
          what: said(next.words, next.symbol, in: life.person.language),
          when: text(next.when).written(in: life.person.language))),
      in: stream, as: standing)
  }

  /// Who supports reads what is agreed: the person sees that they did.
  private func look(at life: Life) throws {
    let second = min(7 * 3600 + 600, until)
    let standing = try staff(life.person.team[0], of: life.id, second)
    let reading = LogReading(matter: .plan, session: id(), wasOffline: false)
    guard let home = try entries.home(of: circle(of: life.id), on: day) else { return }
    try entries.note(
      reading, of: life.id, as: standing,
      Circumstances(entry: id(), organisation: home.organisation.id, pack: pack, zone: zone))
  }

  /// The question of the restored relation is talked about, and what happened after is told.
  private func talk(_ life: inout Life) throws {
    guard life.person.story == .restored else { return }
    guard let stream = try entries.things(.driftQuestion, of: life.id, limit: 1).first?.stream else { return }
    switch life.talk {
    case .none:
      let state: DriftState = try entries.state(of: stream)
      guard let first = state.signals.all.first?.day, day >= first + 2, state.isOpen else { return }
      try perform(ChooseOnDrift(choice: .talkWithTeam), in: stream, as: try person(life.id, 12 * 3600))
      life.talk = .chosen(day)
    case .chosen(let chosen) where day >= chosen + 3:
      let present = life.person.team.prefix(2).compactMap { cast.humans[$0] }
      try perform(
        NoteDriftTalk(note: .talked(present: present, toTry: said(StoryWords.talkToTry))), in: stream,
        as: try staff(life.person.team[0], of: life.id, 14 * 3600))
      life.talk = .talked(day)
    case .talked(let talked) where day >= talked + 21:
      try perform(
        NoteDriftTalk(note: .after(said(StoryWords.talkAfter))), in: stream,
        as: try staff(life.person.team[0], of: life.id, 14 * 3600))
      life.talk = .over
    default: return
    }
  }
}
