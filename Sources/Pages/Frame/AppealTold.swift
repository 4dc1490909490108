import Links
import Localization
import Markup

/// Where and until when a decision can be appealed: to those who may, or, to everybody else, who may.
struct AppealTold: Part {
  let appeal: FramePage.Appeal
  let name: String
  let words: FrameWords
  let scene: Scene

  /// What it is headed by.
  var heading: String { appeal.isReaders ? words.appeal : words.appealOf(name) }

  var html: HTML {
    if let lastDay = appeal.lastDay, lastDay < scene.today {
      Tag.p(words.appealOver(scene.dates.day(lastDay, today: scene.today)))
    } else {
      open
    }
  }

  @HTMLBuilder private var open: HTML {
    if let easy = appeal.easy {
      Tag.p(easy)
    } else {
      Tag.p { scene.term(appeal.to) { appeal.isReaders ? words.appealTo($0) : words.appealToOf(name, $0) } }
    }
    if let lastDay = appeal.lastDay {
      Tag.p(words.appealBy(scene.dates.day(lastDay, today: scene.today)))
    } else {
      Tag.p(words.appealCounts)
    }
    if !appeal.isVerified { Tag.p(.class("quiet")) { words.notChecked } }
  }
}
