import Commands

await Samspel.start()
