import CoCreation
import Links
import Localization
package import Markup
import Values

extension DayPage: Page {
  package func title(in scene: Scene) -> String {
    scene.dates.day(day, today: scene.today).capitalised
  }

  package func content(in scene: Scene) -> HTML {
    let words = DayWords.in(scene.tongue)
    return HTML {
      Tag.p(words.hello(name))
      Block(words.here) {
        if here.isEmpty { Tag.p(words.nobodyHere) } else { Faces(here) }
        if let toldHere {
          Tag.h3(words.toldHere)
          if toldHere.isEmpty { Tag.p(words.aloneNow) } else { Faces(toldHere) }
        }
      }
      gives(words, scene)
      if isPaused { Notice(.note, words.paused) }
      if let pairing, !isShared { paired(pairing, scene) }
      if !isShared { ofTheFrame(scene) }
      if let removed = picturesRemoved, !isShared {
        Notice(.note) {
          Tag.p {
            Tag.a(.href(Address.person(person, .pictureCode).path)) {
              AccessWords.in(scene.tongue).picturesRemoved(removed.by, scene.dates.near(removed.on, today: scene.today))
            }
          }
        }
      }
      tiles(words, scene)
    }
  }

  /// What is next and what was chosen: one of each in the simplest way, and always before anything is asked.
  private func gives(_ words: DayWords, _ scene: Scene) -> HTML {
    let isSimplest = scene.density == .simplest
    let most = isSimplest ? 1 : scene.density.choices
    return HTML {
      if !isSimplest || !next.isEmpty || asks(words, scene).isEmpty {
        Block(words.next) { Things(next, whenEmpty: words.nothingNext, limit: most, scene) }
      }
      if !isShared, !isSimplest || !chosen.isEmpty {
        Block(words.chosen) { Things(chosen, whenEmpty: words.nothingChosen, limit: most, scene) }
      }
      if !isShared, !happened.isEmpty, !isSimplest || chosen.isEmpty {
        let heading = DayMoreWords.in(scene.tongue).happened
        Block(heading) { Things(happened, whenEmpty: "", limit: most, scene) }
      }
      if isShared, !isSimplest { Tag.p(.class("quiet")) { words.openRest } }
      if !isShared, isSimplest, replies > 0 {
        Notice(.note) {
          Tag.p { Tag.a(.href(Address.person(person, .replies).path)) { words.repliesWaiting(replies) } }
        }
      }
    }
  }

  /// A device was paired: the person hears of it without asking.
  private func paired(_ pairing: (by: String, on: Day), _ scene: Scene) -> Notice {
    let told = EntranceWords.in(scene.tongue).devicePaired(
      pairing.by, scene.dates.near(pairing.on, today: scene.today))
    return Notice(.note) {
      Tag.p { Tag.a(.href(Address.person(person, .devices).path)) { told } }
    }
  }

  /// What came of the decision: an answer to a wish, and that the decision soon ends.
  private func ofTheFrame(_ scene: Scene) -> HTML {
    let words = FrameMoreWords.in(scene.tongue)
    return HTML {
      for answer in frameAnswers {
        if let address = answer.address {
          Notice(.note) { Tag.p { Tag.a(.href(address.path)) { words.answered(answer.what) } } }
        }
      }
      for end in ending {
        Notice(.note) {
          Tag.p {
            Tag.a(.href(Address.person(person, .frameMore(end.frame)).path)) {
              words.endsSoon(scene.dates.full(end.last))
            }
          }
        }
      }
    }
  }

  /// What the person is asked now.
  private func asks(_ words: DayWords, _ scene: Scene) -> [Tile] {
    var all: [Tile] = []
    if let signal, !isShared {
      all.append(Tile(SignalWords.in(scene.tongue).title, .drawing(.talk), .link(.person(person, .signal(signal)))))
    }
    if let asking {
      all.append(
        Tile(words.answer, .drawing(.passes), .link(.person(person, .asking(asking, .question))), note: words.question))
    }
    // The signal never stands in the way of the daily question: whoever could not answer would seem to be silent.
    return scene.density == .simplest ? Array(all.suffix(1)) : all
  }

  /// What one can do now, the most important first; where there is room for two, one is always the person's own wish.
  private func tiles(_ words: DayWords, _ scene: Scene) -> HTML {
    var tiles = asks(words, scene)
    if replies > 0, !isShared, scene.density != .simplest {
      tiles.append(
        Tile(words.replies, .drawing(.helper), .link(.person(person, .replies)), note: words.repliesWaiting(replies)))
    }
    tiles.append(Tile(words.wantSomething, .drawing(.want), .link(.person(person, .newMoment))))
    tiles.append(Tile(words.unwanted, .drawing(.unwanted), .link(.person(person, .unwanted))))
    return HTML {
      Tiles(id: "acts", label: scene.site.menu, Array(tiles.prefix(scene.density.choices)))
      Tag.div(.class("always")) {
        LinkButton(words.afraid, drawing: .afraid, .person(person, .afraid))
        LinkButton(scene.site.more, drawing: .menu, .person(person, .more))
      }
    }
  }
}

/// Those who are here, by picture and name.
struct Faces: Part {
  let faces: [Face]

  init(_ faces: [Face]) {
    self.faces = faces
  }

  var html: HTML {
    Tag.ul(.class("faces"), .role("list")) {
      for face in faces {
        Tag.li {
          face
          Tag.span(face.name)
        }
      }
    }
  }
}

/// Things one below the other, or a sentence where there are none.
struct Things: Part {
  let things: [Thing]
  let whenEmpty: String
  let scene: Scene

  init(_ things: [Thing], whenEmpty: String, limit: Int = .max, _ scene: Scene) {
    self.things = Array(things.prefix(limit))
    self.whenEmpty = whenEmpty
    self.scene = scene
  }

  var html: HTML {
    if things.isEmpty {
      Tag.p(.class("quiet")) { whenEmpty }
    } else {
      Tag.ul(.class("things"), .role("list")) {
        for thing in things { item(thing) }
      }
    }
  }

  private func item(_ thing: Thing) -> HTML {
    Tag.li {
      if let picture = thing.picture { picture }
      Tag.span(.class("what")) {
        if let address = thing.address, scene.opens(address) {
          Tag.a(.href(address.path), .foreign(thing.language)) { thing.what }
        } else {
          Tag.span(.foreign(thing.language)) { thing.what }
        }
        if let day = thing.day {
          Tag.span(.class("when")) { scene.dates.near(day, today: scene.today).capitalised }
        }
        if let second = thing.second { Tag.span(.class("when")) { scene.dates.time(second).capitalised } }
        if let part = thing.part {
          Tag.span(.class("when")) { part.label(MomentToldWords.in(scene.tongue)).capitalised }
        }
        if let note = thing.note { Tag.span(.class("when"), .foreign(thing.noteLanguage)) { note } }
        if let state = thing.state { Tag.span(.class("when")) { state } }
        if let further = thing.further, scene.opens(further.address) {
          Tag.a(.href(further.address.path), .ariaLabel("\(further.label): \(thing.what)")) { further.label }
        }
      }
    }
  }
}
