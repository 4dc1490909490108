package import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// How a person wants to be asked, in full; each field is sent alone or with the others, and what is not sent stays.
package struct HowToAskPage: Page {
  package let person: ID<Address.Person>
  package let rhythm: Rhythm
  /// Which question is asked, where a page asks one at a time.
  package let first: Int

  package init(person: ID<Address.Person>, rhythm: Rhythm, from first: Int = 0) {
    self.person = person
    self.rhythm = rhythm
    self.first = first
  }

  package func title(in scene: Scene) -> String { LayerWords.in(scene.tongue).askTitle }

  package func content(in scene: Scene) -> HTML {
    let words = LayerWords.in(scene.tongue)
    let groups = groups(words, scene)
    return HTML {
      ClassNote(RhythmSet.self, in: scene)
      PostForm(to: .person(person, .howToAsk), scene: scene) {
        if scene.density == .simplest {
          one(groups, words, scene)
        } else {
          for group in groups { group.choice }
          Tag.div(.class("acts")) { Button(scene.site.save, drawing: .done, isMain: true) }
        }
      }
    }
  }

  /// One thing at a time, answered by one touch; of three only the two others are offered.
  private func one(_ groups: [Group], _ words: LayerWords, _ scene: Scene) -> HTML {
    let index = groups.indices.contains(first) ? first : 0
    let group = groups[index]
    let others = group.options.count > 2 ? group.options.filter { $0.value != group.chosen } : group.options
    let now = group.options.first { $0.value == group.chosen }
    return HTML {
      Tag.h2(group.question)
      if let now { Tag.p("\(words.now): \(now.label)") }
      Tiles(
        id: group.name, label: group.question,
        others.prefix(2).map { option in
          Tile(
            option.label, option.picture.map(Tile.Picture.illustration), .button(name: group.name, value: option.value))
        })
      Tag.div(.class("always")) {
        Rest(from: index, of: groups.count, atOnce: 1, scene: scene).link
      }
    }
  }

  private struct Group {
    let name: String
    let question: String
    let hint: String
    let chosen: String
    let options: [Option]

    var choice: ChoiceGroup {
      ChoiceGroup(
        id: name, question: question, hint: hint.isEmpty ? nil : hint,
        options.map { option in
          Tile(
            option.label, option.picture.map(Tile.Picture.illustration),
            .one(name: name, value: option.value, isChosen: option.value == chosen))
        })
    }
  }

  private func groups(_ words: LayerWords, _ scene: Scene) -> [Group] {
    let asked = AskedWords.in(scene.tongue)
    return frequency(words, scene) + [
      Group(
        name: "sides", question: words.sides, hint: words.sidesHint, chosen: sides(scene),
        options: scene.density == .simplest
          ? [option(words.change, "changing", .repeated), option(words.stay, "tooLittleFirst", .stop)]
          : [
            Option(words.change, value: "changing"), Option(words.tooLittleFirst, value: "tooLittleFirst"),
            Option(words.tooMuchFirst, value: "tooMuchFirst"),
          ]),
      yesNo("listened", words.listened, words.listenedHint, rhythm.asksIfListened, scene),
      Group(
        name: "audience", question: words.audience, hint: words.audienceHint, chosen: rhythm.audience.rawValue,
        options: [
          option(asked.onlyMe, Audience.onlyMe.rawValue, .onlyMe),
          option(asked.weWhoWereThere(""), Audience.whoWereThere.rawValue, .weWhoWereThere),
          option(asked.everyone, Audience.everyoneWhoHelpsMe.rawValue, .everyone),
        ]),
      yesNo("count", words.count, words.countHint, rhythm.teamMayCount, scene),
    ]
  }

  /// How often: where two choices fit, first whether, then every day or every week.
  private func frequency(_ words: LayerWords, _ scene: Scene) -> [Group] {
    let chosen = rhythm.frequency.value
    if scene.density == .simplest {
      let isAsked = rhythm.frequency != .never
      let whether = Group(
        name: "rhythm", question: words.shallWeAsk, hint: "", chosen: isAsked ? chosen : "never",
        options: [
          option(scene.site.yes, isAsked ? chosen : Frequency.daily(times: 1).value, .yes),
          option(scene.site.no, "never", .no),
        ])
      let often = Group(
        name: "rhythm", question: words.howOften, hint: "", chosen: chosen,
        options: [
          option(words.everyDay, "daily", .today), option(words.everyWeek, "weekly", .week),
        ])
      return isAsked ? [whether, often] : [whether]
    }
    var options = [
      option(words.everyDay, "daily", .today), option(words.threeDaysAWeek, "weekly3", .week),
      option(words.everyWeek, "weekly", .week), option(words.never, "never", .stop),
    ]
    if scene.density == .standard {
      options.insert(option(words.twiceADay, "daily2", .today), at: 1)
      options.insert(option(words.threeTimesADay, "daily3", .today), at: 2)
    }
    return [Group(name: "rhythm", question: words.howOften, hint: "", chosen: chosen, options: options)]
  }

  private func yesNo(_ name: String, _ question: String, _ hint: String, _ isOn: Bool, _ scene: Scene) -> Group {
    Group(
      name: name, question: question, hint: hint, chosen: isOn ? "yes" : "no",
      options: [option(scene.site.yes, "yes", .yes), option(scene.site.no, "no", .no)])
  }

  private func sides(_ scene: Scene) -> String {
    switch rhythm.sides {
    case .changing: "changing"
    case .fixed(let sides): scene.density == .simplest ? "tooLittleFirst" : sides.rawValue
    }
  }

  private func option(_ label: String, _ value: String, _ drawing: Drawing) -> Option {
    Option(label, picture: .drawing(drawing), value: value)
  }
}

extension Frequency {
  /// What the form sends: `never`, `daily`, `daily2`, `daily3`, `weekly`, or `weekly` with the number of days.
  package var value: String {
    switch self {
    case .never: "never"
    case .daily(let times): times == 1 ? "daily" : "daily\(times)"
    case .weekly(let days): days == 1 ? "weekly" : "weekly\(days)"
    }
  }
}
