import CoCreation
import Ledger
import Pages
import Values

extension OpenRecord {
  /// For how many days it is told that a device was paired, or a code of pictures taken away.
  private static let newsDays = 7

  /// What was done lately to the ways into the person's Samspel, and is told to whoever reads, as one more in the circle.
  func accessNews() throws -> [AccessNews] { try accessNews { $0 == caller.human } }

  /// The same that could be told to nobody in the circle: whoever leads the service hears of it.
  func accessNewsOfNobody() throws -> [AccessNews] { try accessNews { $0 == nil } }

  private func accessNews(_ isTold: (ID<Human>?) -> Bool) throws -> [AccessNews] {
    let paired = reader.circle.pairings.last { isRecent($0.day) && isTold($0.content.told) }
    let removed = reader.circle.picturesRemoved.last { isRecent($0.day) && isTold($0.content.told) }
    let told = [
      try paired.map { try news(.device, $0.content.by, $0.day) },
      try removed.map { try news(.pictures, $0.content.by, $0.day) },
    ]
    return told.compactMap(\.self)
  }

  private func news(_ what: AccessNews.What, _ by: ID<Human>, _ day: Day) throws -> AccessNews {
    AccessNews(what, by: try reader.name(of: by) ?? "–", name: reader.name, on: day)
  }

  /// The newest device that somebody else paired lately, and the newest code that somebody else took away, for the person.
  func ownNews() throws -> (pairing: (by: String, on: Day)?, pictures: (by: String, on: Day)?) {
    let paired = reader.circle.pairings.last { isRecent($0.day) && $0.content.by != caller.human }
    let removed = reader.circle.picturesRemoved.last { isRecent($0.day) && $0.content.by != caller.human }
    return (
      try paired.map { (try reader.name(of: $0.content.by) ?? "–", $0.day) },
      try removed.map { (try reader.name(of: $0.content.by) ?? "–", $0.day) }
    )
  }

  private func isRecent(_ day: Day) -> Bool { day > today - Self.newsDays }
}
