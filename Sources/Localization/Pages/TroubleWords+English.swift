extension TroubleWords {
  package static let english = TroubleWords(
    notFound: Told(
      title: "The page does not exist", text: "The address may be wrong, or the page has been removed."),
    notAllowed: Told(
      title: "You have no access to this",
      text: "Ask the one who looks after Samspel where you are, if you think that this is wrong."),
    ended: { Told(title: "Your access has ended", text: "You had access until \($0).") },
    notYet: { Told(title: "Your access has not begun", text: "It begins on \($0).") },
    notShown: "The person has not shown you this.", outsideMandate: "Your mandate does not cover this.",
    notOwn: "Only whoever wrote it can do that.", never: "This is not part of your role.",
    paused: Told(
      title: "The voluntary part is paused",
      text: "The person has paused the voluntary part. Support, plan and decision go on as usual."),
    layerEnded: Told(
      title: "The voluntary part has ended",
      text: "The person has ended the voluntary part. Support, plan and decision go on as usual."),
    tooMuch: Told(
      title: "It was too large", text: "Take a smaller picture or a shorter text. Nothing has been saved."),
    limit: { "At most \($0) can be sent at a time." },
    tooOften: "Wait a while",
    tooOftenText: {
      "There were many attempts in a short time. Try again in \(wait($0, "second", "seconds", "minutes"))."
    },
    signedOut: Told(
      title: "You are signed out",
      text: "Sign in in a new window. Then come back here and send it again. What you wrote is still here."),
    notFromHere: Told(
      title: "We did not take it", text: "It was not sent from your own page. Open the page again and try once more."),
    broken: Told(title: "Something went wrong", text: "The fault is ours, not yours. Try again in a while."),
    unreachable: Told(
      title: "We cannot reach what is saved", text: "Nothing that is saved is gone. Try again in a while."),
    busy: Told(title: "It is very busy just now", text: "Samspel cannot answer in time. Try again in a while."),
    full: Told(
      title: "There is no room left",
      text: "What you sent now is not saved. What was saved before is still there. "
        + "Tell the one who looks after Samspel where you are, and try again then."),
    fullToRead: Told(
      title: "There is no room left",
      text: "The page cannot be shown, because we cannot note that you read it. What was saved is still there. "
        + "Tell the one who looks after Samspel where you are, and try again then."),
    noFiles: Told(
      title: "Files cannot be taken just now",
      text: "What you wrote is still here. Send it without the file, and tell the one who looks after Samspel where "
        + "you are."),
    tooManyFields: Told(
      title: "It was too much at once",
      text: "There were more answers than can be taken. Send fewer at a time. Nothing has been saved."),
    garbled: Told(
      title: "Some characters could not be read",
      text: "We have put � where they stood. Send it like that, or go back and write it again. Nothing is saved yet."),
    refused: Told(
      title: "It could not be saved",
      text: "Something may have changed since you opened the page. Open it again, see how it is now and do it again."),
    unreadable: Told(
      title: "We did not understand",
      text: "The address, or what was sent, cannot be read. Begin again from the first page."),
    notHere: Told(title: "That cannot be done here", text: "Begin again from the first page."),
    tooSlow: Told(title: "It took too long", text: "The connection was too slow. Try again."),
    unknownKind: Told(title: "That kind of file cannot be taken", text: "Choose a picture, a sound or a film."),
    trace: { "If you ask somebody for help, give the number \($0)." },
    stale: "Somebody else wrote at the same time",
    staleText: "Both texts are kept. Read both and choose which one should apply.",
    staleTexts: "All texts are kept. Read them and choose which one should apply.",
    staleEarlier: "This text is older. You can read it but not choose it.",
    staleAgain: "One more text has come. Nothing is chosen yet.",
    yours: "Your text", theirs: { "Text by \($0), \($1)" },
    keepMine: "Use my text", keepTheirs: "Use this text",
    kept: "What you wrote", goHome: "To the first page", askReason: "I still need to read this, and can say why",
    written: { "What you wrote, part \($0)" }, sendAgain: "Send again",
    filesAgain: "Pictures and other files have to be chosen again.",
    choicesKept: "Your choices go with it when you send again.",
    choicesAgain: "You need to make your choices again.")

  package static let englishEasy = TroubleWords(
    notFound: Told(title: "The page does not exist", text: "Go back and try again."),
    notAllowed: Told(title: "You may not do this", text: "Ask somebody if you think that this is wrong."),
    ended: { Told(title: "You are not with us any more", text: "You were with us until \($0).") },
    notYet: { Told(title: "You are not with us yet", text: "It begins on \($0).") },
    notShown: "The person does not show you this.", outsideMandate: "This is not your task.",
    notOwn: "Only the one who wrote it may do that.", never: "This is not your task.",
    paused: Told(title: "It is paused", text: "The person takes a break. The help is as usual."),
    layerEnded: Told(title: "It has ended", text: "The person has left this. The help is as usual."),
    tooMuch: Told(title: "It was too large", text: "Take a smaller picture. Or write less. We did not save it."),
    limit: { "You can send at most \($0)." },
    tooOften: "Wait a little",
    tooOftenText: { "You have tried many times. Try again in \(wait($0, "second", "seconds", "minutes"))." },
    signedOut: Told(
      title: "You are signed out", text: "Sign in in a new window. Then come back here. We kept what you wrote."),
    notFromHere: Told(title: "We did not take it", text: "Open the page again. Then try once more."),
    broken: Told(title: "Something went wrong", text: "It is not your fault. Try again in a while."),
    unreachable: Told(title: "It does not work right now", text: "Nothing is gone. Try again in a while."),
    busy: Told(title: "Many people are here now", text: "Wait a little. Then try again."),
    full: Told(title: "It is full", text: "We could not save what you sent now. Nothing else is gone. Tell somebody."),
    fullToRead: Told(title: "It is full", text: "We cannot show the page now. Nothing is gone. Tell somebody."),
    noFiles: Told(
      title: "You cannot send files now", text: "We kept what you wrote. Send it without the file. Tell somebody."),
    tooManyFields: Told(title: "It was too much", text: "Send a little at a time. We did not save it."),
    garbled: Told(
      title: "We could not read all of it", text: "You see � where it went wrong. Go back and write again. Or send it."),
    refused: Told(title: "We could not save it", text: "Open the page again. See how it is now. Then do it again."),
    unreadable: Told(title: "We did not understand", text: "Start again from the beginning."),
    notHere: Told(title: "It does not work here", text: "Start again from the beginning."),
    tooSlow: Told(title: "It took too long", text: "Try again."),
    unknownKind: Told(title: "We cannot show the file", text: "Choose a picture, a sound or a film."),
    trace: { "Do you want help? Show this number: \($0)" },
    stale: "Somebody else wrote at the same time", staleText: "We saved both. Choose one.",
    staleTexts: "We saved all. Choose one.", staleEarlier: "It is older. You can read it but not choose it.",
    staleAgain: "One more text has come. Choose again.",
    yours: "Your text", theirs: { "Text by \($0), \($1)" }, keepMine: "Take mine", keepTheirs: "Take this one",
    kept: "What you wrote", goHome: "Home", askReason: "I need to read and will say why",
    written: { "What you wrote, part \($0)" }, sendAgain: "Send again", filesAgain: "Choose pictures again.",
    choicesKept: "Your choices are kept.", choicesAgain: "Make your choices again.")
}
