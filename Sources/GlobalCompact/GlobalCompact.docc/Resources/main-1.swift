import GlobalCompact

var text = ""
while let line = readLine(strippingNewline: false) { text += line }
