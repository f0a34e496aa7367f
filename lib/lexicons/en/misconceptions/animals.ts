import type { Misconceptions } from '../../../lexicons.ts';

/** Animals and how they live. */
export const animals: Misconceptions = {
  'bats-blind':
    "@bat+ are|is|completely|totally|because|naturally|all -blind; @bat+ -can't|cannot|unable|all -see; @bat+ have|having no|poor|without -eyesight|sight|vision|eyes !not",
  'goldfish-memory': '@goldfish+ memory|remember*|forget* second*|nothing|no|instantly',
  'bulls-red':
    '@bull|bulls red enrag*|anger*|angry|charge|charges|hate*|mad|furious|attack|attacks !movement !motion !waving',
  'ostrich-sand': '@ostrich+|ostriches bury|buries|burying|hide|hides|stick|sticks|put|puts|bury* sand',
  'lemmings-suicide':
    '@lemming+ suicide|cliff|cliffs commit*|jump*|throw*|run|leap|hurl*|mass|fling !film* !staged !game !like',
  'camel-humps-water': '@camel+ hump|humps water stor*|hold*|full|fill*|carry|contain* !fat',
  'dogs-black-white':
    '@dog+ see|seeing|vision|only black -and|white only|in|vision !blue !yellow; @dogs -are|completely|totally -colorblind|colourblind|completely|totally !red',
  'dog-mouth-clean': "@dog+|dogs' mouth+|saliva cleaner|sterile|cleanest",
  'dog-years': '@dog+ years human seven|7 one|each|every|equal*|equivalent|per !first',
  'old-dog-tricks': "@dog old teach|learn can't|cannot|unable tricks",
  'cats-land-feet': '@cat+|cats always -land feet',
  'cats-milk': "@milk cats|kittens|cat good|healthy -for|drink !their_mother* !mother's !formula",
  'mother-bird-rejects': '@nest|bird|birds|chick+ touch*|handl*|scent abandon*|reject*',
  'toads-warts': '@toad+|frog+ warts touch*|handl*|give*|cause*|get|spread*',
  'earthworm-halves':
    '@worm|earthworm|worms|earthworms cut*|split|chop*|halv* two|both|halves|half surviv*|becom*|live*|living|regrow*|grow*|get|new !flatworm+ !planarian+',
  'sharks-cancer': "@shark+ cancer don't|never|immune|cannot|can't|cure*|cures",
  'sharks-stop-swimming':
    '@shark+ stop*|keep|constantly|never|always swim*|moving|rest* die|drown|suffocate|dies|sink|breathe !some !many !species',
  'spiders-swallowed': '@spider+ swallow*|eat sleep* year|average|eight|lifetime',
  'daddy-longlegs': '@longlegs|harvestmen most|deadliest|more venomous|poisonous|spider+',
  'spiders-insects':
    '@spider+ -are|is|all -insects|an|insect|type|kind|of -insect|insects|bugs|of !eat* !predator* !arachnid*; @spiders are -insects !predator*',
  'bees-impossible':
    "@bumblebee+|bee+ fly|flight physic*|aerodynamic*|science|laws|theoretically shouldn't|impossible|defy|defies|not|unable|violat*",
  'chameleon-camouflage': '@chameleon+ change* color*|colour* match*|blend*|background !mood !communicat*',
  'porcupine-shoot': '@porcupine+ shoot*|throw*|fire|launch* quills',
  'elephants-mice': '@elephant+ afraid|scared|fear*|terrified|frightened mice|mouse',
  'wolves-alpha': '@wolf|wolves pack+ alpha fight*|domina*|strongest|led !captiv* !parent*',
  'penguins-north-pole':
    '@penguin+ arctic|north_pole live*|found|inhabit* !antarctic*; @penguin+ polar bears eat|hunt',
  'koala-bear':
    '@koala+ -is|are|a|kind|type -bear|bears|a|type|kind -bear|bears|of !marsupial*; @koalas are -bears; @koala -bear|bears sleep*|live*|eat*|are|is|have|can|spend; @koala -is -a_bear',
  'whales-fish': '@dolphin+|whale+|whales -is|are|a|largest|biggest -fish|largest|biggest !shark !eat* !food',
  'ducks-echo': "@duck's|duck|ducks quack* echo* doesn't|not|never|no|without",
  'mice-cheese': '@mice|mouse love*|favorite|favourite cheese',
  'dinosaurs-cavemen':
    '@dinosaur+ humans|cavemen|people lived|coexist*|together|alongside|hunted|rode !million',
  'humans-from-chimps':
    '@chimpanzees|monkeys|chimps|apes humans|people|man|we evolved|descend*|come|came >from|directly|descended !common !ancestor !shared',
  'cow-four-stomachs': '@cow|cows have|has four|4 stomachs !compartments !chambers',
};
