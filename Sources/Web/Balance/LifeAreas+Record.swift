import CoCreation
import Ledger
import Localization
import Pages

extension LifeAreas {
  /// The areas of the person's life, with the words of the plan and of the pack.
  init(_ record: OpenRecord) throws {
    let areas = try record.reader.areasOfLife(among: record.pack.lifeAreas)
    self.init(
      hasPlan: areas.hasPlan, areNamed: areas.areNamed, quiet: areas.quiet.map(record.area),
      untouched: areas.untouched.map { record.term($0.localTerm, $0.english).capitalised },
      apart: areas.apart.map(record.area), language: record.termLanguage)
  }
}
