import Localization
import Markup

extension MomentTourPage {
  /// The steps; each opens in the frame that it belongs to.
  func minutes(_ words: StartWords) -> HTML {
    Tag.ol(.class("minutes"), .id("steps")) {
      minute(1, words) { first(words) }
      minute(2, words) { second(words) }
      minute(3, words) { Tag.li { step(words.looked(person.name), steps.looked, "person") } }
    }
  }

  private func minute(_ number: Int, _ words: StartWords, @HTMLBuilder steps: () -> HTML) -> HTML {
    Tag.li {
      Tag.strong("\(words.minute(number)). ")
      Tag.ol(.class("steps")) { steps() }
      Tag.p(.class("jump")) { Tag.a(.href("#devices")) { words.toDevices } }
    }
  }

  @HTMLBuilder private func first(_ words: StartWords) -> HTML {
    let (one, two) = (person.name, professional.name)
    Tag.li {
      step(words.answer(one, two), steps.answer.path, "person")
      if steps.answer.isDone { answeredAlready(words) }
    }
    Tag.li { once(words.mirror(one, two), steps.mirror, "professional", words) }
    Tag.li { once(words.show(one, two), steps.show, "person", words) }
    if let both = steps.both { Tag.li { step(words.both(one, two), both, "professional") } }
  }

  /// The question of today has its answer: what can be done instead.
  private func answeredAlready(_ words: StartWords) -> HTML {
    HTML {
      Tag.p(.class("spent")) {
        Tag.strong(words.answeredToday)
        " \(words.goOnInstead)"
        if steps.others.isEmpty { " \(words.tomorrow)" }
      }
      for other in steps.others { Tag.a(.href(other.path)) { words.withOther(other.name) } }
    }
  }

  private func once(_ sentence: String, _ taken: Step, _ frame: String, _ words: StartWords) -> HTML {
    HTML {
      step(sentence, taken.path, frame)
      if taken.isDone { Tag.p(.class("spent")) { Tag.strong(words.doneToday) } }
    }
  }

  @HTMLBuilder private func second(_ words: StartWords) -> HTML {
    Tag.li {
      Tag.span(words.later)
      for question in steps.questions {
        " "
        step(words.question(question.name), question.path, "person")
      }
    }
    for (index, manager) in steps.managers.enumerated() {
      Tag.li {
        step(
          index == 0 ? words.manager(manager.unit) : words.managerOfFew(manager.unit), manager.path, "professional")
      }
    }
  }

  private func step(_ sentence: String, _ path: String, _ frame: String) -> HTML {
    Tag.a(.href(path), .target(frame)) { sentence }
  }
}
