/// Who may do what: one table, from which every check is read, and what is not in it may not be done.
package enum Rights {
  /// One line of the table: who may do this with this matter, and how far.
  struct Rule: Sendable {
    let act: Act
    let matter: Matter
    let by: [Standing.Kind: Grant]

    init(_ act: Act, _ matter: Matter, _ by: [Standing.Kind: Grant]) {
      self.act = act
      self.matter = matter
      self.by = by
    }
  }

  /// How far a kind of standing may go; `nil` where it may not at all.
  package static func grant(_ kind: Standing.Kind, _ act: Act, _ matter: Matter) -> Grant? {
    table[Cell(act: act, matter: matter)]?[kind]
  }

  /// Whether anybody but the person may read a matter without having it shown.
  package static func isReadByRight(_ matter: Matter) -> Bool {
    let grants = table[Cell(act: .read, matter: matter)] ?? [:]
    return grants.contains { $0.key != .person && $0.value == .all }
  }

  private struct Cell: Hashable {
    let act: Act
    let matter: Matter
  }

  private static let table = Dictionary(
    uniqueKeysWithValues: (daily + dialogue + formal + technical).map {
      (Cell(act: $0.act, matter: $0.matter), $0.by)
    })

  // MARK: - The table

  private static let daily: [Rule] = [
    Rule(
      .read, .profile,
      [
        .person: .all, .scribe: .all, .circleProfessional: .all, .keyWorker: .all, .firstLineManager: .all,
        .decisionMaker: .all, .representative: .all, .relative: .shown, .guide: .all, .glassBreaker: .all,
      ]),
    Rule(.write, .profile, [.person: .all, .scribe: .all]),
    Rule(.show, .profile, [.person: .all]),
    Rule(
      .read, .moment,
      [
        .person: .all, .scribe: .all, .circleProfessional: .all, .keyWorker: .all, .firstLineManager: .shown,
        .decisionMaker: .shown, .representative: .within(.dailyLife), .relative: .shown, .guide: .all,
        .glassBreaker: .all,
      ]),
    Rule(
      .write, .moment,
      [
        .person: .all, .scribe: .all, .circleProfessional: .all, .keyWorker: .all,
        .representative: .within(.dailyLife),
      ]),
    Rule(.show, .moment, [.person: .all]),
    Rule(
      .read, .sign,
      [
        .person: .all, .circleProfessional: .all, .keyWorker: .all, .firstLineManager: .shown,
        .decisionMaker: .shown, .representative: .within(.dailyLife), .relative: .shown, .guide: .all,
      ]),
    Rule(.write, .sign, [.circleProfessional: .all, .keyWorker: .all]),
    Rule(.show, .sign, [.person: .all]),
    Rule(
      .read, .chart,
      [
        .person: .all, .scribe: .all, .circleProfessional: .all, .keyWorker: .all,
        .representative: .within(.dailyLife), .relative: .shown, .guide: .all, .glassBreaker: .all,
      ]),
    Rule(
      .write, .chart,
      [.person: .all, .scribe: .all, .circleProfessional: .all, .keyWorker: .all, .relative: .shown]),
    Rule(.show, .chart, [.person: .all]),
    Rule(.read, .day, [.person: .all, .scribe: .all, .circleProfessional: .all, .keyWorker: .all, .guide: .all]),
    Rule(.write, .day, [.person: .all, .scribe: .all, .circleProfessional: .all, .keyWorker: .all]),
    Rule(.arrange, .day, [.circleProfessional: .all, .keyWorker: .all]),
    Rule(.read, .reach, [.person: .all, .circleProfessional: .all, .keyWorker: .all, .guide: .all]),
  ]

  private static let dialogue: [Rule] = [
    // An answer is the person's: no search, export, notice or broken glass opens it.
    Rule(
      .read, .answer,
      [
        .person: .all, .circleProfessional: .shown, .keyWorker: .shown, .firstLineManager: .shown,
        .decisionMaker: .shown, .representative: .shown, .relative: .shown, .guide: .shown,
      ]),
    Rule(.write, .answer, [.person: .all]),
    Rule(.show, .answer, [.person: .all]),
    Rule(.arrange, .answer, [.person: .all, .samspel: .all]),
    Rule(.read, .mirror, [.person: .all, .circleProfessional: .own, .keyWorker: .own]),
    Rule(.write, .mirror, [.circleProfessional: .all, .keyWorker: .all]),
    // The manager never gets the reading of a single relation.
    Rule(
      .read, .piles,
      [
        .person: .all, .circleProfessional: .shown, .keyWorker: .shown, .decisionMaker: .shown,
        .representative: .shown, .relative: .shown, .guide: .shown,
      ]),
    Rule(.show, .piles, [.person: .all]),
    Rule(.read, .teamCounts, [.person: .all, .circleProfessional: .released, .keyWorker: .released]),
    Rule(.show, .teamCounts, [.person: .all]),
    Rule(.read, .rhythm, [.person: .all, .scribe: .all, .circleProfessional: .all, .keyWorker: .all, .guide: .all]),
    Rule(.write, .rhythm, [.person: .all, .scribe: .all]),
    // Those whom the person chose to talk with, and nobody else: `DriftState.sight`.
    Rule(
      .read, .driftQuestion,
      [
        .person: .all, .circleProfessional: .released, .keyWorker: .released, .representative: .released,
        .relative: .released, .guide: .released,
      ]),
    Rule(
      .write, .driftQuestion,
      [
        .person: .all, .circleProfessional: .released, .keyWorker: .released, .representative: .released,
        .relative: .released, .guide: .released,
      ]),
    Rule(.arrange, .driftQuestion, [.samspel: .all]),
    // A concern is seen by whoever the person asks, and never by those it concerns.
    Rule(
      .read, .concern,
      [
        .person: .all, .circleProfessional: .released, .keyWorker: .released, .firstLineManager: .released,
        .representative: .released, .guide: .released,
      ]),
    Rule(.write, .concern, [.person: .all, .scribe: .all]),
    Rule(
      .arrange, .concern,
      [
        .circleProfessional: .released, .keyWorker: .released, .firstLineManager: .released,
        .representative: .released, .guide: .released,
      ]),
    Rule(
      .read, .voluntaryLayer,
      [.person: .all, .circleProfessional: .all, .keyWorker: .all, .firstLineManager: .all, .representative: .all]),
    Rule(.arrange, .voluntaryLayer, [.person: .all]),
  ]

  private static let formal: [Rule] = [
    Rule(
      .read, .circle,
      [
        .person: .all, .scribe: .all, .circleProfessional: .all, .keyWorker: .all, .firstLineManager: .all,
        .decisionMaker: .all, .representative: .all, .guide: .all, .glassBreaker: .all,
      ]),
    // Which places are whose to give and to end: `mayGive`, `mayEnd`.
    Rule(
      .arrange, .circle, [.person: .all, .firstLineManager: .all, .decisionMaker: .all, .samspel: .all]),
    Rule(
      .read, .frame,
      [
        .person: .all, .scribe: .all, .circleProfessional: .all, .keyWorker: .all, .firstLineManager: .all,
        .decisionMaker: .all, .representative: .within(.decisions), .relative: .shown, .guide: .all,
      ]),
    Rule(
      .write, .frame,
      [
        .person: .all, .scribe: .all, .keyWorker: .all, .firstLineManager: .all, .decisionMaker: .all,
        .representative: .within(.decisions),
      ]),
    Rule(.arrange, .frame, [.decisionMaker: .all, .keyWorker: .all, .firstLineManager: .all]),
    Rule(.show, .frame, [.person: .all]),
    Rule(
      .read, .plan,
      [
        .person: .all, .scribe: .all, .circleProfessional: .all, .keyWorker: .all, .firstLineManager: .all,
        .decisionMaker: .all, .representative: .within(.plan), .relative: .shown, .guide: .all,
        .glassBreaker: .all,
      ]),
    Rule(
      .write, .plan,
      [
        .person: .all, .scribe: .all, .circleProfessional: .all, .keyWorker: .all,
        .representative: .within(.plan),
      ]),
    Rule(.arrange, .plan, [.circleProfessional: .all, .keyWorker: .all]),
    Rule(.show, .plan, [.person: .all]),
    Rule(
      .read, .limit,
      [
        .person: .all, .scribe: .all, .circleProfessional: .all, .keyWorker: .all, .firstLineManager: .all,
        .decisionMaker: .all, .representative: .within(.dailyLife), .guide: .all, .glassBreaker: .all,
      ]),
    Rule(
      .write, .limit,
      [
        .person: .all, .scribe: .all, .circleProfessional: .all, .keyWorker: .all, .firstLineManager: .all,
        .representative: .within(.dailyLife),
      ]),
    Rule(.arrange, .limit, [.circleProfessional: .all, .keyWorker: .all, .firstLineManager: .all]),
    Rule(
      .read, .obligation,
      [
        .person: .all, .circleProfessional: .all, .keyWorker: .all, .firstLineManager: .all, .decisionMaker: .all,
      ]),
    // Within one's own organisation, with a reason that the person sees; then as `glassBreaker`.
    Rule(
      .arrange, .brokenGlass,
      [.circleProfessional: .ownOrganisation, .firstLineManager: .ownOrganisation, .decisionMaker: .ownOrganisation]),
    // What was read so, and why, the person reads beside every other reading.
    Rule(.read, .brokenGlass, [.person: .all]),
    Rule(.read, .accessLog, [.person: .all]),
    Rule(.write, .accessLog, [.samspel: .all]),
  ]

  private static let technical: [Rule] = [
    Rule(.read, .unitPattern, [.firstLineManager: .released]),
    Rule(.arrange, .unitPattern, [.samspel: .all]),
    Rule(.read, .device, [.person: .all, .administrator: .all]),
    // That a device was paired is noted by Samspel, when somebody types the code on it.
    Rule(.write, .device, [.samspel: .all]),
    Rule(
      .arrange, .device,
      [.person: .all, .circleProfessional: .all, .keyWorker: .all, .administrator: .all]),
    // Whoever pairs a device can become the person: it takes somebody beside the person, and never an administrator.
    Rule(.read, .pairing, [.person: .all, .circleProfessional: .all, .keyWorker: .all]),
    Rule(.arrange, .pairing, [.person: .all, .circleProfessional: .all, .keyWorker: .all]),
    Rule(.read, .account, [.firstLineManager: .all, .administrator: .all]),
    // Samspel itself stands for the command line of the machine, which imports lists.
    Rule(.arrange, .account, [.firstLineManager: .all, .administrator: .all, .samspel: .all]),
    // Whoever decides may be the first to enter a person: the frame comes before the support.
    Rule(.read, .registration, [.firstLineManager: .all, .decisionMaker: .all, .administrator: .all]),
    Rule(
      .arrange, .registration,
      [.firstLineManager: .all, .decisionMaker: .all, .administrator: .all, .samspel: .all]),
    Rule(
      .read, .organisation,
      [.firstLineManager: .all, .decisionMaker: .all, .administrator: .all]),
    Rule(.arrange, .organisation, [.administrator: .all, .samspel: .all]),
    Rule(
      .read, .pack,
      [.firstLineManager: .all, .decisionMaker: .all, .administrator: .all]),
    Rule(.arrange, .pack, [.administrator: .all]),
    // One coder's codings are sealed from the others beside this: `CodingSheetState`.
    Rule(.read, .comparison, [.researcher: .all]),
    Rule(.write, .comparison, [.researcher: .all]),
    Rule(.arrange, .comparison, [.researcher: .all]),
    Rule(.read, .serviceProfile, [.firstLineManager: .all, .researcher: .all]),
    Rule(.write, .serviceProfile, [.firstLineManager: .all]),
  ]
}
