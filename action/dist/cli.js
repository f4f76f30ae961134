#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  FAMILIES,
  TAMPERING_CONTROLS,
  both,
  compared,
  coveredAccounts,
  enumerate,
  every,
  fail,
  familyOf,
  frameworks,
  given,
  homeStatus,
  hoursBefore,
  inOrganization,
  isClosed,
  isExcluded,
  known,
  leastPrivilege,
  mayBeLive,
  mayBreakGlass,
  notApplicable,
  onLiveSet,
  onTrails,
  organizationPlace,
  ownAccounts,
  pass,
  passIf,
  referenceLines,
  trailPlace,
  unknown,
  valueOr,
  worldOf
} from "./chunk-V252HRLK.js";
import {
  COMMANDS,
  FORMATS,
  VERSION,
  baselineOf,
  byUrgency,
  changesSince,
  emptyReport,
  exitStatus,
  fingerprint,
  isInForce,
  loadPack,
  openOutput,
  openState,
  parseControlInputs,
  parsePlaceholders,
  parseRecords,
  plural,
  readPolicy,
  readSuppressions,
  recallBaseline,
  rememberBaseline,
  requirePack,
  ruleSelection,
  runAudit,
  suppresses,
  terminalText,
  tryRules
} from "./chunk-RJWNSLGN.js";
import "./chunk-KC2CHIN5.js";
import {
  minimatch
} from "./chunk-GOY4M2E2.js";
import {
  describeRuleError
} from "./chunk-GGOJFLVQ.js";
import {
  isLogRecord
} from "./chunk-TZPX5GSR.js";
import "./chunk-B72CVQWZ.js";
import "./chunk-PCGL5Y4O.js";
import "./chunk-7VWEKTIC.js";
import "./chunk-YBPONPME.js";
import "./chunk-FGJQVEGZ.js";
import "./chunk-EDTQYU35.js";
import {
  UsageError,
  codeOf,
  reasonOf
} from "./chunk-MN4IVXUN.js";
import "./chunk-N6PFEZK7.js";
import "./chunk-MYPKEESK.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-UFBTD2WW.js";

// node_modules/commander/lib/error.js
var require_error = __commonJS({
  "node_modules/commander/lib/error.js"(exports) {
    var CommanderError2 = class extends Error {
      /**
       * Constructs the CommanderError class
       * @param {number} exitCode suggested exit code which could be used with process.exit
       * @param {string} code an id string representing the error
       * @param {string} message human-readable description of the error
       */
      constructor(exitCode, code, message) {
        super(message);
        Error.captureStackTrace(this, this.constructor);
        this.name = this.constructor.name;
        this.code = code;
        this.exitCode = exitCode;
        this.nestedError = void 0;
      }
    };
    var InvalidArgumentError2 = class extends CommanderError2 {
      /**
       * Constructs the InvalidArgumentError class
       * @param {string} [message] explanation of why argument is invalid
       */
      constructor(message) {
        super(1, "commander.invalidArgument", message);
        Error.captureStackTrace(this, this.constructor);
        this.name = this.constructor.name;
      }
    };
    exports.CommanderError = CommanderError2;
    exports.InvalidArgumentError = InvalidArgumentError2;
  }
});

// node_modules/commander/lib/argument.js
var require_argument = __commonJS({
  "node_modules/commander/lib/argument.js"(exports) {
    var { InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var Argument2 = class {
      /**
       * Initialize a new command argument with the given name and description.
       * The default is that the argument is required, and you can explicitly
       * indicate this with <> around the name. Put [] around the name for an optional argument.
       *
       * @param {string} name
       * @param {string} [description]
       */
      constructor(name, description) {
        this.description = description || "";
        this.variadic = false;
        this.parseArg = void 0;
        this.defaultValue = void 0;
        this.defaultValueDescription = void 0;
        this.argChoices = void 0;
        switch (name[0]) {
          case "<":
            this.required = true;
            this._name = name.slice(1, -1);
            break;
          case "[":
            this.required = false;
            this._name = name.slice(1, -1);
            break;
          default:
            this.required = true;
            this._name = name;
            break;
        }
        if (this._name.endsWith("...")) {
          this.variadic = true;
          this._name = this._name.slice(0, -3);
        }
      }
      /**
       * Return argument name.
       *
       * @return {string}
       */
      name() {
        return this._name;
      }
      /**
       * @package
       */
      _collectValue(value, previous) {
        if (previous === this.defaultValue || !Array.isArray(previous)) {
          return [value];
        }
        previous.push(value);
        return previous;
      }
      /**
       * Set the default value, and optionally supply the description to be displayed in the help.
       *
       * @param {*} value
       * @param {string} [description]
       * @return {Argument}
       */
      default(value, description) {
        this.defaultValue = value;
        this.defaultValueDescription = description;
        return this;
      }
      /**
       * Set the custom handler for processing CLI command arguments into argument values.
       *
       * @param {Function} [fn]
       * @return {Argument}
       */
      argParser(fn) {
        this.parseArg = fn;
        return this;
      }
      /**
       * Only allow argument value to be one of choices.
       *
       * @param {string[]} values
       * @return {Argument}
       */
      choices(values) {
        this.argChoices = values.slice();
        this.parseArg = (arg, previous) => {
          if (!this.argChoices.includes(arg)) {
            throw new InvalidArgumentError2(
              `Allowed choices are ${this.argChoices.join(", ")}.`
            );
          }
          if (this.variadic) {
            return this._collectValue(arg, previous);
          }
          return arg;
        };
        return this;
      }
      /**
       * Make argument required.
       *
       * @returns {Argument}
       */
      argRequired() {
        this.required = true;
        return this;
      }
      /**
       * Make argument optional.
       *
       * @returns {Argument}
       */
      argOptional() {
        this.required = false;
        return this;
      }
    };
    function humanReadableArgName(arg) {
      const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
      return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
    }
    exports.Argument = Argument2;
    exports.humanReadableArgName = humanReadableArgName;
  }
});

// node_modules/commander/lib/help.js
var require_help = __commonJS({
  "node_modules/commander/lib/help.js"(exports) {
    var { humanReadableArgName } = require_argument();
    var Help2 = class {
      constructor() {
        this.helpWidth = void 0;
        this.minWidthToWrap = 40;
        this.sortSubcommands = false;
        this.sortOptions = false;
        this.showGlobalOptions = false;
      }
      /**
       * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
       * and just before calling `formatHelp()`.
       *
       * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
       *
       * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
       */
      prepareContext(contextOptions) {
        this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
      }
      /**
       * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
       *
       * @param {Command} cmd
       * @returns {Command[]}
       */
      visibleCommands(cmd) {
        const visibleCommands = cmd.commands.filter((cmd2) => !cmd2._hidden);
        const helpCommand = cmd._getHelpCommand();
        if (helpCommand && !helpCommand._hidden) {
          visibleCommands.push(helpCommand);
        }
        if (this.sortSubcommands) {
          visibleCommands.sort((a, b) => {
            return a.name().localeCompare(b.name());
          });
        }
        return visibleCommands;
      }
      /**
       * Compare options for sort.
       *
       * @param {Option} a
       * @param {Option} b
       * @returns {number}
       */
      compareOptions(a, b) {
        const getSortKey = (option2) => {
          return option2.short ? option2.short.replace(/^-/, "") : option2.long.replace(/^--/, "");
        };
        return getSortKey(a).localeCompare(getSortKey(b));
      }
      /**
       * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
       *
       * @param {Command} cmd
       * @returns {Option[]}
       */
      visibleOptions(cmd) {
        const visibleOptions = cmd.options.filter((option2) => !option2.hidden);
        const helpOption = cmd._getHelpOption();
        if (helpOption && !helpOption.hidden) {
          const removeShort = helpOption.short && cmd._findOption(helpOption.short);
          const removeLong = helpOption.long && cmd._findOption(helpOption.long);
          if (!removeShort && !removeLong) {
            visibleOptions.push(helpOption);
          } else if (helpOption.long && !removeLong) {
            visibleOptions.push(
              cmd.createOption(helpOption.long, helpOption.description)
            );
          } else if (helpOption.short && !removeShort) {
            visibleOptions.push(
              cmd.createOption(helpOption.short, helpOption.description)
            );
          }
        }
        if (this.sortOptions) {
          visibleOptions.sort(this.compareOptions);
        }
        return visibleOptions;
      }
      /**
       * Get an array of the visible global options. (Not including help.)
       *
       * @param {Command} cmd
       * @returns {Option[]}
       */
      visibleGlobalOptions(cmd) {
        if (!this.showGlobalOptions) return [];
        const globalOptions = [];
        for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
          const visibleOptions = ancestorCmd.options.filter(
            (option2) => !option2.hidden
          );
          globalOptions.push(...visibleOptions);
        }
        if (this.sortOptions) {
          globalOptions.sort(this.compareOptions);
        }
        return globalOptions;
      }
      /**
       * Get an array of the arguments if any have a description.
       *
       * @param {Command} cmd
       * @returns {Argument[]}
       */
      visibleArguments(cmd) {
        if (cmd._argsDescription) {
          cmd.registeredArguments.forEach((argument) => {
            argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
          });
        }
        if (cmd.registeredArguments.find((argument) => argument.description)) {
          return cmd.registeredArguments;
        }
        return [];
      }
      /**
       * Get the command term to show in the list of subcommands.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      subcommandTerm(cmd) {
        const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
        return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + // simplistic check for non-help option
        (args ? " " + args : "");
      }
      /**
       * Get the option term to show in the list of options.
       *
       * @param {Option} option
       * @returns {string}
       */
      optionTerm(option2) {
        return option2.flags;
      }
      /**
       * Get the argument term to show in the list of arguments.
       *
       * @param {Argument} argument
       * @returns {string}
       */
      argumentTerm(argument) {
        return argument.name();
      }
      /**
       * Get the longest command term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestSubcommandTermLength(cmd, helper) {
        return helper.visibleCommands(cmd).reduce((max, command) => {
          return Math.max(
            max,
            this.displayWidth(
              helper.styleSubcommandTerm(helper.subcommandTerm(command))
            )
          );
        }, 0);
      }
      /**
       * Get the longest option term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestOptionTermLength(cmd, helper) {
        return helper.visibleOptions(cmd).reduce((max, option2) => {
          return Math.max(
            max,
            this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option2)))
          );
        }, 0);
      }
      /**
       * Get the longest global option term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestGlobalOptionTermLength(cmd, helper) {
        return helper.visibleGlobalOptions(cmd).reduce((max, option2) => {
          return Math.max(
            max,
            this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option2)))
          );
        }, 0);
      }
      /**
       * Get the longest argument term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestArgumentTermLength(cmd, helper) {
        return helper.visibleArguments(cmd).reduce((max, argument) => {
          return Math.max(
            max,
            this.displayWidth(
              helper.styleArgumentTerm(helper.argumentTerm(argument))
            )
          );
        }, 0);
      }
      /**
       * Get the command usage to be displayed at the top of the built-in help.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      commandUsage(cmd) {
        let cmdName = cmd._name;
        if (cmd._aliases[0]) {
          cmdName = cmdName + "|" + cmd._aliases[0];
        }
        let ancestorCmdNames = "";
        for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
          ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
        }
        return ancestorCmdNames + cmdName + " " + cmd.usage();
      }
      /**
       * Get the description for the command.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      commandDescription(cmd) {
        return cmd.description();
      }
      /**
       * Get the subcommand summary to show in the list of subcommands.
       * (Fallback to description for backwards compatibility.)
       *
       * @param {Command} cmd
       * @returns {string}
       */
      subcommandDescription(cmd) {
        return cmd.summary() || cmd.description();
      }
      /**
       * Get the option description to show in the list of options.
       *
       * @param {Option} option
       * @return {string}
       */
      optionDescription(option2) {
        const extraInfo = [];
        if (option2.argChoices) {
          extraInfo.push(
            // use stringify to match the display of the default value
            `choices: ${option2.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
          );
        }
        if (option2.defaultValue !== void 0) {
          const showDefault = option2.required || option2.optional || option2.isBoolean() && typeof option2.defaultValue === "boolean";
          if (showDefault) {
            extraInfo.push(
              `default: ${option2.defaultValueDescription || JSON.stringify(option2.defaultValue)}`
            );
          }
        }
        if (option2.presetArg !== void 0 && option2.optional) {
          extraInfo.push(`preset: ${JSON.stringify(option2.presetArg)}`);
        }
        if (option2.envVar !== void 0) {
          extraInfo.push(`env: ${option2.envVar}`);
        }
        if (extraInfo.length > 0) {
          const extraDescription = `(${extraInfo.join(", ")})`;
          if (option2.description) {
            return `${option2.description} ${extraDescription}`;
          }
          return extraDescription;
        }
        return option2.description;
      }
      /**
       * Get the argument description to show in the list of arguments.
       *
       * @param {Argument} argument
       * @return {string}
       */
      argumentDescription(argument) {
        const extraInfo = [];
        if (argument.argChoices) {
          extraInfo.push(
            // use stringify to match the display of the default value
            `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
          );
        }
        if (argument.defaultValue !== void 0) {
          extraInfo.push(
            `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`
          );
        }
        if (extraInfo.length > 0) {
          const extraDescription = `(${extraInfo.join(", ")})`;
          if (argument.description) {
            return `${argument.description} ${extraDescription}`;
          }
          return extraDescription;
        }
        return argument.description;
      }
      /**
       * Format a list of items, given a heading and an array of formatted items.
       *
       * @param {string} heading
       * @param {string[]} items
       * @param {Help} helper
       * @returns string[]
       */
      formatItemList(heading, items, helper) {
        if (items.length === 0) return [];
        return [helper.styleTitle(heading), ...items, ""];
      }
      /**
       * Group items by their help group heading.
       *
       * @param {Command[] | Option[]} unsortedItems
       * @param {Command[] | Option[]} visibleItems
       * @param {Function} getGroup
       * @returns {Map<string, Command[] | Option[]>}
       */
      groupItems(unsortedItems, visibleItems, getGroup) {
        const result = /* @__PURE__ */ new Map();
        unsortedItems.forEach((item) => {
          const group = getGroup(item);
          if (!result.has(group)) result.set(group, []);
        });
        visibleItems.forEach((item) => {
          const group = getGroup(item);
          if (!result.has(group)) {
            result.set(group, []);
          }
          result.get(group).push(item);
        });
        return result;
      }
      /**
       * Generate the built-in help text.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {string}
       */
      formatHelp(cmd, helper) {
        const termWidth = helper.padWidth(cmd, helper);
        const helpWidth = helper.helpWidth ?? 80;
        function callFormatItem(term, description) {
          return helper.formatItem(term, termWidth, description, helper);
        }
        let output = [
          `${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`,
          ""
        ];
        const commandDescription = helper.commandDescription(cmd);
        if (commandDescription.length > 0) {
          output = output.concat([
            helper.boxWrap(
              helper.styleCommandDescription(commandDescription),
              helpWidth
            ),
            ""
          ]);
        }
        const argumentList = helper.visibleArguments(cmd).map((argument) => {
          return callFormatItem(
            helper.styleArgumentTerm(helper.argumentTerm(argument)),
            helper.styleArgumentDescription(helper.argumentDescription(argument))
          );
        });
        output = output.concat(
          this.formatItemList("Arguments:", argumentList, helper)
        );
        const optionGroups = this.groupItems(
          cmd.options,
          helper.visibleOptions(cmd),
          (option2) => option2.helpGroupHeading ?? "Options:"
        );
        optionGroups.forEach((options, group) => {
          const optionList = options.map((option2) => {
            return callFormatItem(
              helper.styleOptionTerm(helper.optionTerm(option2)),
              helper.styleOptionDescription(helper.optionDescription(option2))
            );
          });
          output = output.concat(this.formatItemList(group, optionList, helper));
        });
        if (helper.showGlobalOptions) {
          const globalOptionList = helper.visibleGlobalOptions(cmd).map((option2) => {
            return callFormatItem(
              helper.styleOptionTerm(helper.optionTerm(option2)),
              helper.styleOptionDescription(helper.optionDescription(option2))
            );
          });
          output = output.concat(
            this.formatItemList("Global Options:", globalOptionList, helper)
          );
        }
        const commandGroups = this.groupItems(
          cmd.commands,
          helper.visibleCommands(cmd),
          (sub) => sub.helpGroup() || "Commands:"
        );
        commandGroups.forEach((commands, group) => {
          const commandList = commands.map((sub) => {
            return callFormatItem(
              helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
              helper.styleSubcommandDescription(helper.subcommandDescription(sub))
            );
          });
          output = output.concat(this.formatItemList(group, commandList, helper));
        });
        return output.join("\n");
      }
      /**
       * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
       *
       * @param {string} str
       * @returns {number}
       */
      displayWidth(str) {
        return stripColor(str).length;
      }
      /**
       * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
       *
       * @param {string} str
       * @returns {string}
       */
      styleTitle(str) {
        return str;
      }
      styleUsage(str) {
        return str.split(" ").map((word) => {
          if (word === "[options]") return this.styleOptionText(word);
          if (word === "[command]") return this.styleSubcommandText(word);
          if (word[0] === "[" || word[0] === "<")
            return this.styleArgumentText(word);
          return this.styleCommandText(word);
        }).join(" ");
      }
      styleCommandDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleOptionDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleSubcommandDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleArgumentDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleDescriptionText(str) {
        return str;
      }
      styleOptionTerm(str) {
        return this.styleOptionText(str);
      }
      styleSubcommandTerm(str) {
        return str.split(" ").map((word) => {
          if (word === "[options]") return this.styleOptionText(word);
          if (word[0] === "[" || word[0] === "<")
            return this.styleArgumentText(word);
          return this.styleSubcommandText(word);
        }).join(" ");
      }
      styleArgumentTerm(str) {
        return this.styleArgumentText(str);
      }
      styleOptionText(str) {
        return str;
      }
      styleArgumentText(str) {
        return str;
      }
      styleSubcommandText(str) {
        return str;
      }
      styleCommandText(str) {
        return str;
      }
      /**
       * Calculate the pad width from the maximum term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      padWidth(cmd, helper) {
        return Math.max(
          helper.longestOptionTermLength(cmd, helper),
          helper.longestGlobalOptionTermLength(cmd, helper),
          helper.longestSubcommandTermLength(cmd, helper),
          helper.longestArgumentTermLength(cmd, helper)
        );
      }
      /**
       * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
       *
       * @param {string} str
       * @returns {boolean}
       */
      preformatted(str) {
        return /\n[^\S\r\n]/.test(str);
      }
      /**
       * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
       *
       * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
       *   TTT  DDD DDDD
       *        DD DDD
       *
       * @param {string} term
       * @param {number} termWidth
       * @param {string} description
       * @param {Help} helper
       * @returns {string}
       */
      formatItem(term, termWidth, description, helper) {
        const itemIndent = 2;
        const itemIndentStr = " ".repeat(itemIndent);
        if (!description) return itemIndentStr + term;
        const paddedTerm = term.padEnd(
          termWidth + term.length - helper.displayWidth(term)
        );
        const spacerWidth = 2;
        const helpWidth = this.helpWidth ?? 80;
        const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
        let formattedDescription;
        if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) {
          formattedDescription = description;
        } else {
          const wrappedDescription = helper.boxWrap(description, remainingWidth);
          formattedDescription = wrappedDescription.replace(
            /\n/g,
            "\n" + " ".repeat(termWidth + spacerWidth)
          );
        }
        return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `
${itemIndentStr}`);
      }
      /**
       * Wrap a string at whitespace, preserving existing line breaks.
       * Wrapping is skipped if the width is less than `minWidthToWrap`.
       *
       * @param {string} str
       * @param {number} width
       * @returns {string}
       */
      boxWrap(str, width) {
        if (width < this.minWidthToWrap) return str;
        const rawLines = str.split(/\r\n|\n/);
        const chunkPattern = /[\s]*[^\s]+/g;
        const wrappedLines = [];
        rawLines.forEach((line) => {
          const chunks = line.match(chunkPattern);
          if (chunks === null) {
            wrappedLines.push("");
            return;
          }
          let sumChunks = [chunks.shift()];
          let sumWidth = this.displayWidth(sumChunks[0]);
          chunks.forEach((chunk) => {
            const visibleWidth = this.displayWidth(chunk);
            if (sumWidth + visibleWidth <= width) {
              sumChunks.push(chunk);
              sumWidth += visibleWidth;
              return;
            }
            wrappedLines.push(sumChunks.join(""));
            const nextChunk = chunk.trimStart();
            sumChunks = [nextChunk];
            sumWidth = this.displayWidth(nextChunk);
          });
          wrappedLines.push(sumChunks.join(""));
        });
        return wrappedLines.join("\n");
      }
    };
    function stripColor(str) {
      const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
      return str.replace(sgrPattern, "");
    }
    exports.Help = Help2;
    exports.stripColor = stripColor;
  }
});

// node_modules/commander/lib/option.js
var require_option = __commonJS({
  "node_modules/commander/lib/option.js"(exports) {
    var { InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var Option2 = class {
      /**
       * Initialize a new `Option` with the given `flags` and `description`.
       *
       * @param {string} flags
       * @param {string} [description]
       */
      constructor(flags, description) {
        this.flags = flags;
        this.description = description || "";
        this.required = flags.includes("<");
        this.optional = flags.includes("[");
        this.variadic = /\w\.\.\.[>\]]$/.test(flags);
        this.mandatory = false;
        const optionFlags = splitOptionFlags(flags);
        this.short = optionFlags.shortFlag;
        this.long = optionFlags.longFlag;
        this.negate = false;
        if (this.long) {
          this.negate = this.long.startsWith("--no-");
        }
        this.defaultValue = void 0;
        this.defaultValueDescription = void 0;
        this.presetArg = void 0;
        this.envVar = void 0;
        this.parseArg = void 0;
        this.hidden = false;
        this.argChoices = void 0;
        this.conflictsWith = [];
        this.implied = void 0;
        this.helpGroupHeading = void 0;
      }
      /**
       * Set the default value, and optionally supply the description to be displayed in the help.
       *
       * @param {*} value
       * @param {string} [description]
       * @return {Option}
       */
      default(value, description) {
        this.defaultValue = value;
        this.defaultValueDescription = description;
        return this;
      }
      /**
       * Preset to use when option used without option-argument, especially optional but also boolean and negated.
       * The custom processing (parseArg) is called.
       *
       * @example
       * new Option('--color').default('GREYSCALE').preset('RGB');
       * new Option('--donate [amount]').preset('20').argParser(parseFloat);
       *
       * @param {*} arg
       * @return {Option}
       */
      preset(arg) {
        this.presetArg = arg;
        return this;
      }
      /**
       * Add option name(s) that conflict with this option.
       * An error will be displayed if conflicting options are found during parsing.
       *
       * @example
       * new Option('--rgb').conflicts('cmyk');
       * new Option('--js').conflicts(['ts', 'jsx']);
       *
       * @param {(string | string[])} names
       * @return {Option}
       */
      conflicts(names2) {
        this.conflictsWith = this.conflictsWith.concat(names2);
        return this;
      }
      /**
       * Specify implied option values for when this option is set and the implied options are not.
       *
       * The custom processing (parseArg) is not called on the implied values.
       *
       * @example
       * program
       *   .addOption(new Option('--log', 'write logging information to file'))
       *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
       *
       * @param {object} impliedOptionValues
       * @return {Option}
       */
      implies(impliedOptionValues) {
        let newImplied = impliedOptionValues;
        if (typeof impliedOptionValues === "string") {
          newImplied = { [impliedOptionValues]: true };
        }
        this.implied = Object.assign(this.implied || {}, newImplied);
        return this;
      }
      /**
       * Set environment variable to check for option value.
       *
       * An environment variable is only used if when processed the current option value is
       * undefined, or the source of the current value is 'default' or 'config' or 'env'.
       *
       * @param {string} name
       * @return {Option}
       */
      env(name) {
        this.envVar = name;
        return this;
      }
      /**
       * Set the custom handler for processing CLI option arguments into option values.
       *
       * @param {Function} [fn]
       * @return {Option}
       */
      argParser(fn) {
        this.parseArg = fn;
        return this;
      }
      /**
       * Whether the option is mandatory and must have a value after parsing.
       *
       * @param {boolean} [mandatory=true]
       * @return {Option}
       */
      makeOptionMandatory(mandatory = true) {
        this.mandatory = !!mandatory;
        return this;
      }
      /**
       * Hide option in help.
       *
       * @param {boolean} [hide=true]
       * @return {Option}
       */
      hideHelp(hide = true) {
        this.hidden = !!hide;
        return this;
      }
      /**
       * @package
       */
      _collectValue(value, previous) {
        if (previous === this.defaultValue || !Array.isArray(previous)) {
          return [value];
        }
        previous.push(value);
        return previous;
      }
      /**
       * Only allow option value to be one of choices.
       *
       * @param {string[]} values
       * @return {Option}
       */
      choices(values) {
        this.argChoices = values.slice();
        this.parseArg = (arg, previous) => {
          if (!this.argChoices.includes(arg)) {
            throw new InvalidArgumentError2(
              `Allowed choices are ${this.argChoices.join(", ")}.`
            );
          }
          if (this.variadic) {
            return this._collectValue(arg, previous);
          }
          return arg;
        };
        return this;
      }
      /**
       * Return option name.
       *
       * @return {string}
       */
      name() {
        if (this.long) {
          return this.long.replace(/^--/, "");
        }
        return this.short.replace(/^-/, "");
      }
      /**
       * Return option name, in a camelcase format that can be used
       * as an object attribute key.
       *
       * @return {string}
       */
      attributeName() {
        if (this.negate) {
          return camelcase(this.name().replace(/^no-/, ""));
        }
        return camelcase(this.name());
      }
      /**
       * Set the help group heading.
       *
       * @param {string} heading
       * @return {Option}
       */
      helpGroup(heading) {
        this.helpGroupHeading = heading;
        return this;
      }
      /**
       * Check if `arg` matches the short or long flag.
       *
       * @param {string} arg
       * @return {boolean}
       * @package
       */
      is(arg) {
        return this.short === arg || this.long === arg;
      }
      /**
       * Return whether a boolean option.
       *
       * Options are one of boolean, negated, required argument, or optional argument.
       *
       * @return {boolean}
       * @package
       */
      isBoolean() {
        return !this.required && !this.optional && !this.negate;
      }
    };
    var DualOptions = class {
      /**
       * @param {Option[]} options
       */
      constructor(options) {
        this.positiveOptions = /* @__PURE__ */ new Map();
        this.negativeOptions = /* @__PURE__ */ new Map();
        this.dualOptions = /* @__PURE__ */ new Set();
        options.forEach((option2) => {
          if (option2.negate) {
            this.negativeOptions.set(option2.attributeName(), option2);
          } else {
            this.positiveOptions.set(option2.attributeName(), option2);
          }
        });
        this.negativeOptions.forEach((value, key2) => {
          if (this.positiveOptions.has(key2)) {
            this.dualOptions.add(key2);
          }
        });
      }
      /**
       * Did the value come from the option, and not from possible matching dual option?
       *
       * @param {*} value
       * @param {Option} option
       * @returns {boolean}
       */
      valueFromOption(value, option2) {
        const optionKey = option2.attributeName();
        if (!this.dualOptions.has(optionKey)) return true;
        const preset = this.negativeOptions.get(optionKey).presetArg;
        const negativeValue = preset !== void 0 ? preset : false;
        return option2.negate === (negativeValue === value);
      }
    };
    function camelcase(str) {
      return str.split("-").reduce((str2, word) => {
        return str2 + word[0].toUpperCase() + word.slice(1);
      });
    }
    function splitOptionFlags(flags) {
      let shortFlag;
      let longFlag;
      const shortFlagExp = /^-[^-]$/;
      const longFlagExp = /^--[^-]/;
      const flagParts = flags.split(/[ |,]+/).concat("guard");
      if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
      if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
      if (!shortFlag && shortFlagExp.test(flagParts[0]))
        shortFlag = flagParts.shift();
      if (!shortFlag && longFlagExp.test(flagParts[0])) {
        shortFlag = longFlag;
        longFlag = flagParts.shift();
      }
      if (flagParts[0].startsWith("-")) {
        const unsupportedFlag = flagParts[0];
        const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
        if (/^-[^-][^-]/.test(unsupportedFlag))
          throw new Error(
            `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`
          );
        if (shortFlagExp.test(unsupportedFlag))
          throw new Error(`${baseError}
- too many short flags`);
        if (longFlagExp.test(unsupportedFlag))
          throw new Error(`${baseError}
- too many long flags`);
        throw new Error(`${baseError}
- unrecognised flag format`);
      }
      if (shortFlag === void 0 && longFlag === void 0)
        throw new Error(
          `option creation failed due to no flags found in '${flags}'.`
        );
      return { shortFlag, longFlag };
    }
    exports.Option = Option2;
    exports.DualOptions = DualOptions;
  }
});

// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = __commonJS({
  "node_modules/commander/lib/suggestSimilar.js"(exports) {
    var maxDistance = 3;
    function editDistance(a, b) {
      if (Math.abs(a.length - b.length) > maxDistance)
        return Math.max(a.length, b.length);
      const d = [];
      for (let i = 0; i <= a.length; i++) {
        d[i] = [i];
      }
      for (let j = 0; j <= b.length; j++) {
        d[0][j] = j;
      }
      for (let j = 1; j <= b.length; j++) {
        for (let i = 1; i <= a.length; i++) {
          let cost = 1;
          if (a[i - 1] === b[j - 1]) {
            cost = 0;
          } else {
            cost = 1;
          }
          d[i][j] = Math.min(
            d[i - 1][j] + 1,
            // deletion
            d[i][j - 1] + 1,
            // insertion
            d[i - 1][j - 1] + cost
            // substitution
          );
          if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
            d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
          }
        }
      }
      return d[a.length][b.length];
    }
    function suggestSimilar(word, candidates) {
      if (!candidates || candidates.length === 0) return "";
      candidates = Array.from(new Set(candidates));
      const searchingOptions = word.startsWith("--");
      if (searchingOptions) {
        word = word.slice(2);
        candidates = candidates.map((candidate) => candidate.slice(2));
      }
      let similar = [];
      let bestDistance = maxDistance;
      const minSimilarity = 0.4;
      candidates.forEach((candidate) => {
        if (candidate.length <= 1) return;
        const distance = editDistance(word, candidate);
        const length = Math.max(word.length, candidate.length);
        const similarity = (length - distance) / length;
        if (similarity > minSimilarity) {
          if (distance < bestDistance) {
            bestDistance = distance;
            similar = [candidate];
          } else if (distance === bestDistance) {
            similar.push(candidate);
          }
        }
      });
      similar.sort((a, b) => a.localeCompare(b));
      if (searchingOptions) {
        similar = similar.map((candidate) => `--${candidate}`);
      }
      if (similar.length > 1) {
        return `
(Did you mean one of ${similar.join(", ")}?)`;
      }
      if (similar.length === 1) {
        return `
(Did you mean ${similar[0]}?)`;
      }
      return "";
    }
    exports.suggestSimilar = suggestSimilar;
  }
});

// node_modules/commander/lib/command.js
var require_command = __commonJS({
  "node_modules/commander/lib/command.js"(exports) {
    var EventEmitter = __require("node:events").EventEmitter;
    var childProcess = __require("node:child_process");
    var path = __require("node:path");
    var fs = __require("node:fs");
    var process2 = __require("node:process");
    var { Argument: Argument2, humanReadableArgName } = require_argument();
    var { CommanderError: CommanderError2 } = require_error();
    var { Help: Help2, stripColor } = require_help();
    var { Option: Option2, DualOptions } = require_option();
    var { suggestSimilar } = require_suggestSimilar();
    var Command2 = class _Command extends EventEmitter {
      /**
       * Initialize a new `Command`.
       *
       * @param {string} [name]
       */
      constructor(name) {
        super();
        this.commands = [];
        this.options = [];
        this.parent = null;
        this._allowUnknownOption = false;
        this._allowExcessArguments = false;
        this.registeredArguments = [];
        this._args = this.registeredArguments;
        this.args = [];
        this.rawArgs = [];
        this.processedArgs = [];
        this._scriptPath = null;
        this._name = name || "";
        this._optionValues = {};
        this._optionValueSources = {};
        this._storeOptionsAsProperties = false;
        this._actionHandler = null;
        this._executableHandler = false;
        this._executableFile = null;
        this._executableDir = null;
        this._defaultCommandName = null;
        this._exitCallback = null;
        this._aliases = [];
        this._combineFlagAndOptionalValue = true;
        this._description = "";
        this._summary = "";
        this._argsDescription = void 0;
        this._enablePositionalOptions = false;
        this._passThroughOptions = false;
        this._lifeCycleHooks = {};
        this._showHelpAfterError = false;
        this._showSuggestionAfterError = true;
        this._savedState = null;
        this._outputConfiguration = {
          writeOut: (str) => process2.stdout.write(str),
          writeErr: (str) => process2.stderr.write(str),
          outputError: (str, write) => write(str),
          getOutHelpWidth: () => process2.stdout.isTTY ? process2.stdout.columns : void 0,
          getErrHelpWidth: () => process2.stderr.isTTY ? process2.stderr.columns : void 0,
          getOutHasColors: () => useColor() ?? (process2.stdout.isTTY && process2.stdout.hasColors?.()),
          getErrHasColors: () => useColor() ?? (process2.stderr.isTTY && process2.stderr.hasColors?.()),
          stripColor: (str) => stripColor(str)
        };
        this._hidden = false;
        this._helpOption = void 0;
        this._addImplicitHelpCommand = void 0;
        this._helpCommand = void 0;
        this._helpConfiguration = {};
        this._helpGroupHeading = void 0;
        this._defaultCommandGroup = void 0;
        this._defaultOptionGroup = void 0;
      }
      /**
       * Copy settings that are useful to have in common across root command and subcommands.
       *
       * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
       *
       * @param {Command} sourceCommand
       * @return {Command} `this` command for chaining
       */
      copyInheritedSettings(sourceCommand) {
        this._outputConfiguration = sourceCommand._outputConfiguration;
        this._helpOption = sourceCommand._helpOption;
        this._helpCommand = sourceCommand._helpCommand;
        this._helpConfiguration = sourceCommand._helpConfiguration;
        this._exitCallback = sourceCommand._exitCallback;
        this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
        this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
        this._allowExcessArguments = sourceCommand._allowExcessArguments;
        this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
        this._showHelpAfterError = sourceCommand._showHelpAfterError;
        this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
        return this;
      }
      /**
       * @returns {Command[]}
       * @private
       */
      _getCommandAndAncestors() {
        const result = [];
        for (let command = this; command; command = command.parent) {
          result.push(command);
        }
        return result;
      }
      /**
       * Define a command.
       *
       * There are two styles of command: pay attention to where to put the description.
       *
       * @example
       * // Command implemented using action handler (description is supplied separately to `.command`)
       * program
       *   .command('clone <source> [destination]')
       *   .description('clone a repository into a newly created directory')
       *   .action((source, destination) => {
       *     console.log('clone command called');
       *   });
       *
       * // Command implemented using separate executable file (description is second parameter to `.command`)
       * program
       *   .command('start <service>', 'start named service')
       *   .command('stop [service]', 'stop named service, or all if no name supplied');
       *
       * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
       * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
       * @param {object} [execOpts] - configuration options (for executable)
       * @return {Command} returns new command for action handler, or `this` for executable command
       */
      command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
        let desc = actionOptsOrExecDesc;
        let opts = execOpts;
        if (typeof desc === "object" && desc !== null) {
          opts = desc;
          desc = null;
        }
        opts = opts || {};
        const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
        const cmd = this.createCommand(name);
        if (desc) {
          cmd.description(desc);
          cmd._executableHandler = true;
        }
        if (opts.isDefault) this._defaultCommandName = cmd._name;
        cmd._hidden = !!(opts.noHelp || opts.hidden);
        cmd._executableFile = opts.executableFile || null;
        if (args) cmd.arguments(args);
        this._registerCommand(cmd);
        cmd.parent = this;
        cmd.copyInheritedSettings(this);
        if (desc) return this;
        return cmd;
      }
      /**
       * Factory routine to create a new unattached command.
       *
       * See .command() for creating an attached subcommand, which uses this routine to
       * create the command. You can override createCommand to customise subcommands.
       *
       * @param {string} [name]
       * @return {Command} new command
       */
      createCommand(name) {
        return new _Command(name);
      }
      /**
       * You can customise the help with a subclass of Help by overriding createHelp,
       * or by overriding Help properties using configureHelp().
       *
       * @return {Help}
       */
      createHelp() {
        return Object.assign(new Help2(), this.configureHelp());
      }
      /**
       * You can customise the help by overriding Help properties using configureHelp(),
       * or with a subclass of Help by overriding createHelp().
       *
       * @param {object} [configuration] - configuration options
       * @return {(Command | object)} `this` command for chaining, or stored configuration
       */
      configureHelp(configuration) {
        if (configuration === void 0) return this._helpConfiguration;
        this._helpConfiguration = configuration;
        return this;
      }
      /**
       * The default output goes to stdout and stderr. You can customise this for special
       * applications. You can also customise the display of errors by overriding outputError.
       *
       * The configuration properties are all functions:
       *
       *     // change how output being written, defaults to stdout and stderr
       *     writeOut(str)
       *     writeErr(str)
       *     // change how output being written for errors, defaults to writeErr
       *     outputError(str, write) // used for displaying errors and not used for displaying help
       *     // specify width for wrapping help
       *     getOutHelpWidth()
       *     getErrHelpWidth()
       *     // color support, currently only used with Help
       *     getOutHasColors()
       *     getErrHasColors()
       *     stripColor() // used to remove ANSI escape codes if output does not have colors
       *
       * @param {object} [configuration] - configuration options
       * @return {(Command | object)} `this` command for chaining, or stored configuration
       */
      configureOutput(configuration) {
        if (configuration === void 0) return this._outputConfiguration;
        this._outputConfiguration = {
          ...this._outputConfiguration,
          ...configuration
        };
        return this;
      }
      /**
       * Display the help or a custom message after an error occurs.
       *
       * @param {(boolean|string)} [displayHelp]
       * @return {Command} `this` command for chaining
       */
      showHelpAfterError(displayHelp = true) {
        if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
        this._showHelpAfterError = displayHelp;
        return this;
      }
      /**
       * Display suggestion of similar commands for unknown commands, or options for unknown options.
       *
       * @param {boolean} [displaySuggestion]
       * @return {Command} `this` command for chaining
       */
      showSuggestionAfterError(displaySuggestion = true) {
        this._showSuggestionAfterError = !!displaySuggestion;
        return this;
      }
      /**
       * Add a prepared subcommand.
       *
       * See .command() for creating an attached subcommand which inherits settings from its parent.
       *
       * @param {Command} cmd - new subcommand
       * @param {object} [opts] - configuration options
       * @return {Command} `this` command for chaining
       */
      addCommand(cmd, opts) {
        if (!cmd._name) {
          throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
        }
        opts = opts || {};
        if (opts.isDefault) this._defaultCommandName = cmd._name;
        if (opts.noHelp || opts.hidden) cmd._hidden = true;
        this._registerCommand(cmd);
        cmd.parent = this;
        cmd._checkForBrokenPassThrough();
        return this;
      }
      /**
       * Factory routine to create a new unattached argument.
       *
       * See .argument() for creating an attached argument, which uses this routine to
       * create the argument. You can override createArgument to return a custom argument.
       *
       * @param {string} name
       * @param {string} [description]
       * @return {Argument} new argument
       */
      createArgument(name, description) {
        return new Argument2(name, description);
      }
      /**
       * Define argument syntax for command.
       *
       * The default is that the argument is required, and you can explicitly
       * indicate this with <> around the name. Put [] around the name for an optional argument.
       *
       * @example
       * program.argument('<input-file>');
       * program.argument('[output-file]');
       *
       * @param {string} name
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom argument processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      argument(name, description, parseArg, defaultValue) {
        const argument = this.createArgument(name, description);
        if (typeof parseArg === "function") {
          argument.default(defaultValue).argParser(parseArg);
        } else {
          argument.default(parseArg);
        }
        this.addArgument(argument);
        return this;
      }
      /**
       * Define argument syntax for command, adding multiple at once (without descriptions).
       *
       * See also .argument().
       *
       * @example
       * program.arguments('<cmd> [env]');
       *
       * @param {string} names
       * @return {Command} `this` command for chaining
       */
      arguments(names2) {
        names2.trim().split(/ +/).forEach((detail) => {
          this.argument(detail);
        });
        return this;
      }
      /**
       * Define argument syntax for command, adding a prepared argument.
       *
       * @param {Argument} argument
       * @return {Command} `this` command for chaining
       */
      addArgument(argument) {
        const previousArgument = this.registeredArguments.slice(-1)[0];
        if (previousArgument?.variadic) {
          throw new Error(
            `only the last argument can be variadic '${previousArgument.name()}'`
          );
        }
        if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) {
          throw new Error(
            `a default value for a required argument is never used: '${argument.name()}'`
          );
        }
        this.registeredArguments.push(argument);
        return this;
      }
      /**
       * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
       *
       * @example
       *    program.helpCommand('help [cmd]');
       *    program.helpCommand('help [cmd]', 'show help');
       *    program.helpCommand(false); // suppress default help command
       *    program.helpCommand(true); // add help command even if no subcommands
       *
       * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
       * @param {string} [description] - custom description
       * @return {Command} `this` command for chaining
       */
      helpCommand(enableOrNameAndArgs, description) {
        if (typeof enableOrNameAndArgs === "boolean") {
          this._addImplicitHelpCommand = enableOrNameAndArgs;
          if (enableOrNameAndArgs && this._defaultCommandGroup) {
            this._initCommandGroup(this._getHelpCommand());
          }
          return this;
        }
        const nameAndArgs = enableOrNameAndArgs ?? "help [command]";
        const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
        const helpDescription = description ?? "display help for command";
        const helpCommand = this.createCommand(helpName);
        helpCommand.helpOption(false);
        if (helpArgs) helpCommand.arguments(helpArgs);
        if (helpDescription) helpCommand.description(helpDescription);
        this._addImplicitHelpCommand = true;
        this._helpCommand = helpCommand;
        if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
        return this;
      }
      /**
       * Add prepared custom help command.
       *
       * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
       * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
       * @return {Command} `this` command for chaining
       */
      addHelpCommand(helpCommand, deprecatedDescription) {
        if (typeof helpCommand !== "object") {
          this.helpCommand(helpCommand, deprecatedDescription);
          return this;
        }
        this._addImplicitHelpCommand = true;
        this._helpCommand = helpCommand;
        this._initCommandGroup(helpCommand);
        return this;
      }
      /**
       * Lazy create help command.
       *
       * @return {(Command|null)}
       * @package
       */
      _getHelpCommand() {
        const hasImplicitHelpCommand = this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"));
        if (hasImplicitHelpCommand) {
          if (this._helpCommand === void 0) {
            this.helpCommand(void 0, void 0);
          }
          return this._helpCommand;
        }
        return null;
      }
      /**
       * Add hook for life cycle event.
       *
       * @param {string} event
       * @param {Function} listener
       * @return {Command} `this` command for chaining
       */
      hook(event, listener) {
        const allowedValues = ["preSubcommand", "preAction", "postAction"];
        if (!allowedValues.includes(event)) {
          throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
        }
        if (this._lifeCycleHooks[event]) {
          this._lifeCycleHooks[event].push(listener);
        } else {
          this._lifeCycleHooks[event] = [listener];
        }
        return this;
      }
      /**
       * Register callback to use as replacement for calling process.exit.
       *
       * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
       * @return {Command} `this` command for chaining
       */
      exitOverride(fn) {
        if (fn) {
          this._exitCallback = fn;
        } else {
          this._exitCallback = (err) => {
            if (err.code !== "commander.executeSubCommandAsync") {
              throw err;
            } else {
            }
          };
        }
        return this;
      }
      /**
       * Call process.exit, and _exitCallback if defined.
       *
       * @param {number} exitCode exit code for using with process.exit
       * @param {string} code an id string representing the error
       * @param {string} message human-readable description of the error
       * @return never
       * @private
       */
      _exit(exitCode, code, message) {
        if (this._exitCallback) {
          this._exitCallback(new CommanderError2(exitCode, code, message));
        }
        process2.exit(exitCode);
      }
      /**
       * Register callback `fn` for the command.
       *
       * @example
       * program
       *   .command('serve')
       *   .description('start service')
       *   .action(function() {
       *      // do work here
       *   });
       *
       * @param {Function} fn
       * @return {Command} `this` command for chaining
       */
      action(fn) {
        const listener = (args) => {
          const expectedArgsCount = this.registeredArguments.length;
          const actionArgs = args.slice(0, expectedArgsCount);
          if (this._storeOptionsAsProperties) {
            actionArgs[expectedArgsCount] = this;
          } else {
            actionArgs[expectedArgsCount] = this.opts();
          }
          actionArgs.push(this);
          return fn.apply(this, actionArgs);
        };
        this._actionHandler = listener;
        return this;
      }
      /**
       * Factory routine to create a new unattached option.
       *
       * See .option() for creating an attached option, which uses this routine to
       * create the option. You can override createOption to return a custom option.
       *
       * @param {string} flags
       * @param {string} [description]
       * @return {Option} new option
       */
      createOption(flags, description) {
        return new Option2(flags, description);
      }
      /**
       * Wrap parseArgs to catch 'commander.invalidArgument'.
       *
       * @param {(Option | Argument)} target
       * @param {string} value
       * @param {*} previous
       * @param {string} invalidArgumentMessage
       * @private
       */
      _callParseArg(target, value, previous, invalidArgumentMessage) {
        try {
          return target.parseArg(value, previous);
        } catch (err) {
          if (err.code === "commander.invalidArgument") {
            const message = `${invalidArgumentMessage} ${err.message}`;
            this.error(message, { exitCode: err.exitCode, code: err.code });
          }
          throw err;
        }
      }
      /**
       * Check for option flag conflicts.
       * Register option if no conflicts found, or throw on conflict.
       *
       * @param {Option} option
       * @private
       */
      _registerOption(option2) {
        const matchingOption = option2.short && this._findOption(option2.short) || option2.long && this._findOption(option2.long);
        if (matchingOption) {
          const matchingFlag = option2.long && this._findOption(option2.long) ? option2.long : option2.short;
          throw new Error(`Cannot add option '${option2.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
        }
        this._initOptionGroup(option2);
        this.options.push(option2);
      }
      /**
       * Check for command name and alias conflicts with existing commands.
       * Register command if no conflicts found, or throw on conflict.
       *
       * @param {Command} command
       * @private
       */
      _registerCommand(command) {
        const knownBy = (cmd) => {
          return [cmd.name()].concat(cmd.aliases());
        };
        const alreadyUsed = knownBy(command).find(
          (name) => this._findCommand(name)
        );
        if (alreadyUsed) {
          const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
          const newCmd = knownBy(command).join("|");
          throw new Error(
            `cannot add command '${newCmd}' as already have command '${existingCmd}'`
          );
        }
        this._initCommandGroup(command);
        this.commands.push(command);
      }
      /**
       * Add an option.
       *
       * @param {Option} option
       * @return {Command} `this` command for chaining
       */
      addOption(option2) {
        this._registerOption(option2);
        const oname = option2.name();
        const name = option2.attributeName();
        if (option2.negate) {
          const positiveLongFlag = option2.long.replace(/^--no-/, "--");
          if (!this._findOption(positiveLongFlag)) {
            this.setOptionValueWithSource(
              name,
              option2.defaultValue === void 0 ? true : option2.defaultValue,
              "default"
            );
          }
        } else if (option2.defaultValue !== void 0) {
          this.setOptionValueWithSource(name, option2.defaultValue, "default");
        }
        const handleOptionValue = (val, invalidValueMessage, valueSource) => {
          if (val == null && option2.presetArg !== void 0) {
            val = option2.presetArg;
          }
          const oldValue = this.getOptionValue(name);
          if (val !== null && option2.parseArg) {
            val = this._callParseArg(option2, val, oldValue, invalidValueMessage);
          } else if (val !== null && option2.variadic) {
            val = option2._collectValue(val, oldValue);
          }
          if (val == null) {
            if (option2.negate) {
              val = false;
            } else if (option2.isBoolean() || option2.optional) {
              val = true;
            } else {
              val = "";
            }
          }
          this.setOptionValueWithSource(name, val, valueSource);
        };
        this.on("option:" + oname, (val) => {
          const invalidValueMessage = `error: option '${option2.flags}' argument '${val}' is invalid.`;
          handleOptionValue(val, invalidValueMessage, "cli");
        });
        if (option2.envVar) {
          this.on("optionEnv:" + oname, (val) => {
            const invalidValueMessage = `error: option '${option2.flags}' value '${val}' from env '${option2.envVar}' is invalid.`;
            handleOptionValue(val, invalidValueMessage, "env");
          });
        }
        return this;
      }
      /**
       * Internal implementation shared by .option() and .requiredOption()
       *
       * @return {Command} `this` command for chaining
       * @private
       */
      _optionEx(config, flags, description, fn, defaultValue) {
        if (typeof flags === "object" && flags instanceof Option2) {
          throw new Error(
            "To add an Option object use addOption() instead of option() or requiredOption()"
          );
        }
        const option2 = this.createOption(flags, description);
        option2.makeOptionMandatory(!!config.mandatory);
        if (typeof fn === "function") {
          option2.default(defaultValue).argParser(fn);
        } else if (fn instanceof RegExp) {
          const regex = fn;
          fn = (val, def) => {
            const m = regex.exec(val);
            return m ? m[0] : def;
          };
          option2.default(defaultValue).argParser(fn);
        } else {
          option2.default(fn);
        }
        return this.addOption(option2);
      }
      /**
       * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
       *
       * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
       * option-argument is indicated by `<>` and an optional option-argument by `[]`.
       *
       * See the README for more details, and see also addOption() and requiredOption().
       *
       * @example
       * program
       *     .option('-p, --pepper', 'add pepper')
       *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
       *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
       *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
       *
       * @param {string} flags
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom option processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      option(flags, description, parseArg, defaultValue) {
        return this._optionEx({}, flags, description, parseArg, defaultValue);
      }
      /**
       * Add a required option which must have a value after parsing. This usually means
       * the option must be specified on the command line. (Otherwise the same as .option().)
       *
       * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
       *
       * @param {string} flags
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom option processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      requiredOption(flags, description, parseArg, defaultValue) {
        return this._optionEx(
          { mandatory: true },
          flags,
          description,
          parseArg,
          defaultValue
        );
      }
      /**
       * Alter parsing of short flags with optional values.
       *
       * @example
       * // for `.option('-f,--flag [value]'):
       * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
       * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
       *
       * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
       * @return {Command} `this` command for chaining
       */
      combineFlagAndOptionalValue(combine = true) {
        this._combineFlagAndOptionalValue = !!combine;
        return this;
      }
      /**
       * Allow unknown options on the command line.
       *
       * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
       * @return {Command} `this` command for chaining
       */
      allowUnknownOption(allowUnknown = true) {
        this._allowUnknownOption = !!allowUnknown;
        return this;
      }
      /**
       * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
       *
       * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
       * @return {Command} `this` command for chaining
       */
      allowExcessArguments(allowExcess = true) {
        this._allowExcessArguments = !!allowExcess;
        return this;
      }
      /**
       * Enable positional options. Positional means global options are specified before subcommands which lets
       * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
       * The default behaviour is non-positional and global options may appear anywhere on the command line.
       *
       * @param {boolean} [positional]
       * @return {Command} `this` command for chaining
       */
      enablePositionalOptions(positional = true) {
        this._enablePositionalOptions = !!positional;
        return this;
      }
      /**
       * Pass through options that come after command-arguments rather than treat them as command-options,
       * so actual command-options come before command-arguments. Turning this on for a subcommand requires
       * positional options to have been enabled on the program (parent commands).
       * The default behaviour is non-positional and options may appear before or after command-arguments.
       *
       * @param {boolean} [passThrough] for unknown options.
       * @return {Command} `this` command for chaining
       */
      passThroughOptions(passThrough = true) {
        this._passThroughOptions = !!passThrough;
        this._checkForBrokenPassThrough();
        return this;
      }
      /**
       * @private
       */
      _checkForBrokenPassThrough() {
        if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) {
          throw new Error(
            `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`
          );
        }
      }
      /**
       * Whether to store option values as properties on command object,
       * or store separately (specify false). In both cases the option values can be accessed using .opts().
       *
       * @param {boolean} [storeAsProperties=true]
       * @return {Command} `this` command for chaining
       */
      storeOptionsAsProperties(storeAsProperties = true) {
        if (this.options.length) {
          throw new Error("call .storeOptionsAsProperties() before adding options");
        }
        if (Object.keys(this._optionValues).length) {
          throw new Error(
            "call .storeOptionsAsProperties() before setting option values"
          );
        }
        this._storeOptionsAsProperties = !!storeAsProperties;
        return this;
      }
      /**
       * Retrieve option value.
       *
       * @param {string} key
       * @return {object} value
       */
      getOptionValue(key2) {
        if (this._storeOptionsAsProperties) {
          return this[key2];
        }
        return this._optionValues[key2];
      }
      /**
       * Store option value.
       *
       * @param {string} key
       * @param {object} value
       * @return {Command} `this` command for chaining
       */
      setOptionValue(key2, value) {
        return this.setOptionValueWithSource(key2, value, void 0);
      }
      /**
       * Store option value and where the value came from.
       *
       * @param {string} key
       * @param {object} value
       * @param {string} source - expected values are default/config/env/cli/implied
       * @return {Command} `this` command for chaining
       */
      setOptionValueWithSource(key2, value, source) {
        if (this._storeOptionsAsProperties) {
          this[key2] = value;
        } else {
          this._optionValues[key2] = value;
        }
        this._optionValueSources[key2] = source;
        return this;
      }
      /**
       * Get source of option value.
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSource(key2) {
        return this._optionValueSources[key2];
      }
      /**
       * Get source of option value. See also .optsWithGlobals().
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSourceWithGlobals(key2) {
        let source;
        this._getCommandAndAncestors().forEach((cmd) => {
          if (cmd.getOptionValueSource(key2) !== void 0) {
            source = cmd.getOptionValueSource(key2);
          }
        });
        return source;
      }
      /**
       * Get user arguments from implied or explicit arguments.
       * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
       *
       * @private
       */
      _prepareUserArgs(argv, parseOptions) {
        if (argv !== void 0 && !Array.isArray(argv)) {
          throw new Error("first parameter to parse must be array or undefined");
        }
        parseOptions = parseOptions || {};
        if (argv === void 0 && parseOptions.from === void 0) {
          if (process2.versions?.electron) {
            parseOptions.from = "electron";
          }
          const execArgv = process2.execArgv ?? [];
          if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) {
            parseOptions.from = "eval";
          }
        }
        if (argv === void 0) {
          argv = process2.argv;
        }
        this.rawArgs = argv.slice();
        let userArgs;
        switch (parseOptions.from) {
          case void 0:
          case "node":
            this._scriptPath = argv[1];
            userArgs = argv.slice(2);
            break;
          case "electron":
            if (process2.defaultApp) {
              this._scriptPath = argv[1];
              userArgs = argv.slice(2);
            } else {
              userArgs = argv.slice(1);
            }
            break;
          case "user":
            userArgs = argv.slice(0);
            break;
          case "eval":
            userArgs = argv.slice(1);
            break;
          default:
            throw new Error(
              `unexpected parse option { from: '${parseOptions.from}' }`
            );
        }
        if (!this._name && this._scriptPath)
          this.nameFromFilename(this._scriptPath);
        this._name = this._name || "program";
        return userArgs;
      }
      /**
       * Parse `argv`, setting options and invoking commands when defined.
       *
       * Use parseAsync instead of parse if any of your action handlers are async.
       *
       * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
       *
       * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
       * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
       * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
       * - `'user'`: just user arguments
       *
       * @example
       * program.parse(); // parse process.argv and auto-detect electron and special node flags
       * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
       * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
       *
       * @param {string[]} [argv] - optional, defaults to process.argv
       * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
       * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
       * @return {Command} `this` command for chaining
       */
      parse(argv, parseOptions) {
        this._prepareForParse();
        const userArgs = this._prepareUserArgs(argv, parseOptions);
        this._parseCommand([], userArgs);
        return this;
      }
      /**
       * Parse `argv`, setting options and invoking commands when defined.
       *
       * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
       *
       * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
       * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
       * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
       * - `'user'`: just user arguments
       *
       * @example
       * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
       * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
       * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
       *
       * @param {string[]} [argv]
       * @param {object} [parseOptions]
       * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
       * @return {Promise}
       */
      async parseAsync(argv, parseOptions) {
        this._prepareForParse();
        const userArgs = this._prepareUserArgs(argv, parseOptions);
        await this._parseCommand([], userArgs);
        return this;
      }
      _prepareForParse() {
        if (this._savedState === null) {
          this.saveStateBeforeParse();
        } else {
          this.restoreStateBeforeParse();
        }
      }
      /**
       * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
       * Not usually called directly, but available for subclasses to save their custom state.
       *
       * This is called in a lazy way. Only commands used in parsing chain will have state saved.
       */
      saveStateBeforeParse() {
        this._savedState = {
          // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
          _name: this._name,
          // option values before parse have default values (including false for negated options)
          // shallow clones
          _optionValues: { ...this._optionValues },
          _optionValueSources: { ...this._optionValueSources }
        };
      }
      /**
       * Restore state before parse for calls after the first.
       * Not usually called directly, but available for subclasses to save their custom state.
       *
       * This is called in a lazy way. Only commands used in parsing chain will have state restored.
       */
      restoreStateBeforeParse() {
        if (this._storeOptionsAsProperties)
          throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
        this._name = this._savedState._name;
        this._scriptPath = null;
        this.rawArgs = [];
        this._optionValues = { ...this._savedState._optionValues };
        this._optionValueSources = { ...this._savedState._optionValueSources };
        this.args = [];
        this.processedArgs = [];
      }
      /**
       * Throw if expected executable is missing. Add lots of help for author.
       *
       * @param {string} executableFile
       * @param {string} executableDir
       * @param {string} subcommandName
       */
      _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
        if (fs.existsSync(executableFile)) return;
        const executableDirMessage = executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory";
        const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
        throw new Error(executableMissing);
      }
      /**
       * Execute a sub-command executable.
       *
       * @private
       */
      _executeSubCommand(subcommand, args) {
        args = args.slice();
        let launchWithNode = false;
        const sourceExt = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
        function findFile(baseDir, baseName) {
          const localBin = path.resolve(baseDir, baseName);
          if (fs.existsSync(localBin)) return localBin;
          if (sourceExt.includes(path.extname(baseName))) return void 0;
          const foundExt = sourceExt.find(
            (ext) => fs.existsSync(`${localBin}${ext}`)
          );
          if (foundExt) return `${localBin}${foundExt}`;
          return void 0;
        }
        this._checkForMissingMandatoryOptions();
        this._checkForConflictingOptions();
        let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
        let executableDir = this._executableDir || "";
        if (this._scriptPath) {
          let resolvedScriptPath;
          try {
            resolvedScriptPath = fs.realpathSync(this._scriptPath);
          } catch {
            resolvedScriptPath = this._scriptPath;
          }
          executableDir = path.resolve(
            path.dirname(resolvedScriptPath),
            executableDir
          );
        }
        if (executableDir) {
          let localFile = findFile(executableDir, executableFile);
          if (!localFile && !subcommand._executableFile && this._scriptPath) {
            const legacyName = path.basename(
              this._scriptPath,
              path.extname(this._scriptPath)
            );
            if (legacyName !== this._name) {
              localFile = findFile(
                executableDir,
                `${legacyName}-${subcommand._name}`
              );
            }
          }
          executableFile = localFile || executableFile;
        }
        launchWithNode = sourceExt.includes(path.extname(executableFile));
        let proc;
        if (process2.platform !== "win32") {
          if (launchWithNode) {
            args.unshift(executableFile);
            args = incrementNodeInspectorPort(process2.execArgv).concat(args);
            proc = childProcess.spawn(process2.argv[0], args, { stdio: "inherit" });
          } else {
            proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
          }
        } else {
          this._checkForMissingExecutable(
            executableFile,
            executableDir,
            subcommand._name
          );
          args.unshift(executableFile);
          args = incrementNodeInspectorPort(process2.execArgv).concat(args);
          proc = childProcess.spawn(process2.execPath, args, { stdio: "inherit" });
        }
        if (!proc.killed) {
          const signals = ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"];
          signals.forEach((signal) => {
            process2.on(signal, () => {
              if (proc.killed === false && proc.exitCode === null) {
                proc.kill(signal);
              }
            });
          });
        }
        const exitCallback = this._exitCallback;
        proc.on("close", (code) => {
          code = code ?? 1;
          if (!exitCallback) {
            process2.exit(code);
          } else {
            exitCallback(
              new CommanderError2(
                code,
                "commander.executeSubCommandAsync",
                "(close)"
              )
            );
          }
        });
        proc.on("error", (err) => {
          if (err.code === "ENOENT") {
            this._checkForMissingExecutable(
              executableFile,
              executableDir,
              subcommand._name
            );
          } else if (err.code === "EACCES") {
            throw new Error(`'${executableFile}' not executable`);
          }
          if (!exitCallback) {
            process2.exit(1);
          } else {
            const wrappedError = new CommanderError2(
              1,
              "commander.executeSubCommandAsync",
              "(error)"
            );
            wrappedError.nestedError = err;
            exitCallback(wrappedError);
          }
        });
        this.runningCommand = proc;
      }
      /**
       * @private
       */
      _dispatchSubcommand(commandName, operands, unknown2) {
        const subCommand = this._findCommand(commandName);
        if (!subCommand) this.help({ error: true });
        subCommand._prepareForParse();
        let promiseChain;
        promiseChain = this._chainOrCallSubCommandHook(
          promiseChain,
          subCommand,
          "preSubcommand"
        );
        promiseChain = this._chainOrCall(promiseChain, () => {
          if (subCommand._executableHandler) {
            this._executeSubCommand(subCommand, operands.concat(unknown2));
          } else {
            return subCommand._parseCommand(operands, unknown2);
          }
        });
        return promiseChain;
      }
      /**
       * Invoke help directly if possible, or dispatch if necessary.
       * e.g. help foo
       *
       * @private
       */
      _dispatchHelpCommand(subcommandName) {
        if (!subcommandName) {
          this.help();
        }
        const subCommand = this._findCommand(subcommandName);
        if (subCommand && !subCommand._executableHandler) {
          subCommand.help();
        }
        return this._dispatchSubcommand(
          subcommandName,
          [],
          [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]
        );
      }
      /**
       * Check this.args against expected this.registeredArguments.
       *
       * @private
       */
      _checkNumberOfArguments() {
        this.registeredArguments.forEach((arg, i) => {
          if (arg.required && this.args[i] == null) {
            this.missingArgument(arg.name());
          }
        });
        if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) {
          return;
        }
        if (this.args.length > this.registeredArguments.length) {
          this._excessArguments(this.args);
        }
      }
      /**
       * Process this.args using this.registeredArguments and save as this.processedArgs!
       *
       * @private
       */
      _processArguments() {
        const myParseArg = (argument, value, previous) => {
          let parsedValue = value;
          if (value !== null && argument.parseArg) {
            const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
            parsedValue = this._callParseArg(
              argument,
              value,
              previous,
              invalidValueMessage
            );
          }
          return parsedValue;
        };
        this._checkNumberOfArguments();
        const processedArgs = [];
        this.registeredArguments.forEach((declaredArg, index) => {
          let value = declaredArg.defaultValue;
          if (declaredArg.variadic) {
            if (index < this.args.length) {
              value = this.args.slice(index);
              if (declaredArg.parseArg) {
                value = value.reduce((processed, v) => {
                  return myParseArg(declaredArg, v, processed);
                }, declaredArg.defaultValue);
              }
            } else if (value === void 0) {
              value = [];
            }
          } else if (index < this.args.length) {
            value = this.args[index];
            if (declaredArg.parseArg) {
              value = myParseArg(declaredArg, value, declaredArg.defaultValue);
            }
          }
          processedArgs[index] = value;
        });
        this.processedArgs = processedArgs;
      }
      /**
       * Once we have a promise we chain, but call synchronously until then.
       *
       * @param {(Promise|undefined)} promise
       * @param {Function} fn
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCall(promise, fn) {
        if (promise?.then && typeof promise.then === "function") {
          return promise.then(() => fn());
        }
        return fn();
      }
      /**
       *
       * @param {(Promise|undefined)} promise
       * @param {string} event
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCallHooks(promise, event) {
        let result = promise;
        const hooks = [];
        this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
          hookedCommand._lifeCycleHooks[event].forEach((callback) => {
            hooks.push({ hookedCommand, callback });
          });
        });
        if (event === "postAction") {
          hooks.reverse();
        }
        hooks.forEach((hookDetail) => {
          result = this._chainOrCall(result, () => {
            return hookDetail.callback(hookDetail.hookedCommand, this);
          });
        });
        return result;
      }
      /**
       *
       * @param {(Promise|undefined)} promise
       * @param {Command} subCommand
       * @param {string} event
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCallSubCommandHook(promise, subCommand, event) {
        let result = promise;
        if (this._lifeCycleHooks[event] !== void 0) {
          this._lifeCycleHooks[event].forEach((hook) => {
            result = this._chainOrCall(result, () => {
              return hook(this, subCommand);
            });
          });
        }
        return result;
      }
      /**
       * Process arguments in context of this command.
       * Returns action result, in case it is a promise.
       *
       * @private
       */
      _parseCommand(operands, unknown2) {
        const parsed = this.parseOptions(unknown2);
        this._parseOptionsEnv();
        this._parseOptionsImplied();
        operands = operands.concat(parsed.operands);
        unknown2 = parsed.unknown;
        this.args = operands.concat(unknown2);
        if (operands && this._findCommand(operands[0])) {
          return this._dispatchSubcommand(operands[0], operands.slice(1), unknown2);
        }
        if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) {
          return this._dispatchHelpCommand(operands[1]);
        }
        if (this._defaultCommandName) {
          this._outputHelpIfRequested(unknown2);
          return this._dispatchSubcommand(
            this._defaultCommandName,
            operands,
            unknown2
          );
        }
        if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) {
          this.help({ error: true });
        }
        this._outputHelpIfRequested(parsed.unknown);
        this._checkForMissingMandatoryOptions();
        this._checkForConflictingOptions();
        const checkForUnknownOptions = () => {
          if (parsed.unknown.length > 0) {
            this.unknownOption(parsed.unknown[0]);
          }
        };
        const commandEvent = `command:${this.name()}`;
        if (this._actionHandler) {
          checkForUnknownOptions();
          this._processArguments();
          let promiseChain;
          promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
          promiseChain = this._chainOrCall(
            promiseChain,
            () => this._actionHandler(this.processedArgs)
          );
          if (this.parent) {
            promiseChain = this._chainOrCall(promiseChain, () => {
              this.parent.emit(commandEvent, operands, unknown2);
            });
          }
          promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
          return promiseChain;
        }
        if (this.parent?.listenerCount(commandEvent)) {
          checkForUnknownOptions();
          this._processArguments();
          this.parent.emit(commandEvent, operands, unknown2);
        } else if (operands.length) {
          if (this._findCommand("*")) {
            return this._dispatchSubcommand("*", operands, unknown2);
          }
          if (this.listenerCount("command:*")) {
            this.emit("command:*", operands, unknown2);
          } else if (this.commands.length) {
            this.unknownCommand();
          } else {
            checkForUnknownOptions();
            this._processArguments();
          }
        } else if (this.commands.length) {
          checkForUnknownOptions();
          this.help({ error: true });
        } else {
          checkForUnknownOptions();
          this._processArguments();
        }
      }
      /**
       * Find matching command.
       *
       * @private
       * @return {Command | undefined}
       */
      _findCommand(name) {
        if (!name) return void 0;
        return this.commands.find(
          (cmd) => cmd._name === name || cmd._aliases.includes(name)
        );
      }
      /**
       * Return an option matching `arg` if any.
       *
       * @param {string} arg
       * @return {Option}
       * @package
       */
      _findOption(arg) {
        return this.options.find((option2) => option2.is(arg));
      }
      /**
       * Display an error message if a mandatory option does not have a value.
       * Called after checking for help flags in leaf subcommand.
       *
       * @private
       */
      _checkForMissingMandatoryOptions() {
        this._getCommandAndAncestors().forEach((cmd) => {
          cmd.options.forEach((anOption) => {
            if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) {
              cmd.missingMandatoryOptionValue(anOption);
            }
          });
        });
      }
      /**
       * Display an error message if conflicting options are used together in this.
       *
       * @private
       */
      _checkForConflictingLocalOptions() {
        const definedNonDefaultOptions = this.options.filter((option2) => {
          const optionKey = option2.attributeName();
          if (this.getOptionValue(optionKey) === void 0) {
            return false;
          }
          return this.getOptionValueSource(optionKey) !== "default";
        });
        const optionsWithConflicting = definedNonDefaultOptions.filter(
          (option2) => option2.conflictsWith.length > 0
        );
        optionsWithConflicting.forEach((option2) => {
          const conflictingAndDefined = definedNonDefaultOptions.find(
            (defined) => option2.conflictsWith.includes(defined.attributeName())
          );
          if (conflictingAndDefined) {
            this._conflictingOption(option2, conflictingAndDefined);
          }
        });
      }
      /**
       * Display an error message if conflicting options are used together.
       * Called after checking for help flags in leaf subcommand.
       *
       * @private
       */
      _checkForConflictingOptions() {
        this._getCommandAndAncestors().forEach((cmd) => {
          cmd._checkForConflictingLocalOptions();
        });
      }
      /**
       * Parse options from `argv` removing known options,
       * and return argv split into operands and unknown arguments.
       *
       * Side effects: modifies command by storing options. Does not reset state if called again.
       *
       * Examples:
       *
       *     argv => operands, unknown
       *     --known kkk op => [op], []
       *     op --known kkk => [op], []
       *     sub --unknown uuu op => [sub], [--unknown uuu op]
       *     sub -- --unknown uuu op => [sub --unknown uuu op], []
       *
       * @param {string[]} args
       * @return {{operands: string[], unknown: string[]}}
       */
      parseOptions(args) {
        const operands = [];
        const unknown2 = [];
        let dest = operands;
        function maybeOption(arg) {
          return arg.length > 1 && arg[0] === "-";
        }
        const negativeNumberArg = (arg) => {
          if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
          return !this._getCommandAndAncestors().some(
            (cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short))
          );
        };
        let activeVariadicOption = null;
        let activeGroup = null;
        let i = 0;
        while (i < args.length || activeGroup) {
          const arg = activeGroup ?? args[i++];
          activeGroup = null;
          if (arg === "--") {
            if (dest === unknown2) dest.push(arg);
            dest.push(...args.slice(i));
            break;
          }
          if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
            this.emit(`option:${activeVariadicOption.name()}`, arg);
            continue;
          }
          activeVariadicOption = null;
          if (maybeOption(arg)) {
            const option2 = this._findOption(arg);
            if (option2) {
              if (option2.required) {
                const value = args[i++];
                if (value === void 0) this.optionMissingArgument(option2);
                this.emit(`option:${option2.name()}`, value);
              } else if (option2.optional) {
                let value = null;
                if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) {
                  value = args[i++];
                }
                this.emit(`option:${option2.name()}`, value);
              } else {
                this.emit(`option:${option2.name()}`);
              }
              activeVariadicOption = option2.variadic ? option2 : null;
              continue;
            }
          }
          if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
            const option2 = this._findOption(`-${arg[1]}`);
            if (option2) {
              if (option2.required || option2.optional && this._combineFlagAndOptionalValue) {
                this.emit(`option:${option2.name()}`, arg.slice(2));
              } else {
                this.emit(`option:${option2.name()}`);
                activeGroup = `-${arg.slice(2)}`;
              }
              continue;
            }
          }
          if (/^--[^=]+=/.test(arg)) {
            const index = arg.indexOf("=");
            const option2 = this._findOption(arg.slice(0, index));
            if (option2 && (option2.required || option2.optional)) {
              this.emit(`option:${option2.name()}`, arg.slice(index + 1));
              continue;
            }
          }
          if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) {
            dest = unknown2;
          }
          if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown2.length === 0) {
            if (this._findCommand(arg)) {
              operands.push(arg);
              unknown2.push(...args.slice(i));
              break;
            } else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
              operands.push(arg, ...args.slice(i));
              break;
            } else if (this._defaultCommandName) {
              unknown2.push(arg, ...args.slice(i));
              break;
            }
          }
          if (this._passThroughOptions) {
            dest.push(arg, ...args.slice(i));
            break;
          }
          dest.push(arg);
        }
        return { operands, unknown: unknown2 };
      }
      /**
       * Return an object containing local option values as key-value pairs.
       *
       * @return {object}
       */
      opts() {
        if (this._storeOptionsAsProperties) {
          const result = {};
          const len = this.options.length;
          for (let i = 0; i < len; i++) {
            const key2 = this.options[i].attributeName();
            result[key2] = key2 === this._versionOptionName ? this._version : this[key2];
          }
          return result;
        }
        return this._optionValues;
      }
      /**
       * Return an object containing merged local and global option values as key-value pairs.
       *
       * @return {object}
       */
      optsWithGlobals() {
        return this._getCommandAndAncestors().reduce(
          (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
          {}
        );
      }
      /**
       * Display error message and exit (or call exitOverride).
       *
       * @param {string} message
       * @param {object} [errorOptions]
       * @param {string} [errorOptions.code] - an id string representing the error
       * @param {number} [errorOptions.exitCode] - used with process.exit
       */
      error(message, errorOptions) {
        this._outputConfiguration.outputError(
          `${message}
`,
          this._outputConfiguration.writeErr
        );
        if (typeof this._showHelpAfterError === "string") {
          this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`);
        } else if (this._showHelpAfterError) {
          this._outputConfiguration.writeErr("\n");
          this.outputHelp({ error: true });
        }
        const config = errorOptions || {};
        const exitCode = config.exitCode || 1;
        const code = config.code || "commander.error";
        this._exit(exitCode, code, message);
      }
      /**
       * Apply any option related environment variables, if option does
       * not have a value from cli or client code.
       *
       * @private
       */
      _parseOptionsEnv() {
        this.options.forEach((option2) => {
          if (option2.envVar && option2.envVar in process2.env) {
            const optionKey = option2.attributeName();
            if (this.getOptionValue(optionKey) === void 0 || ["default", "config", "env"].includes(
              this.getOptionValueSource(optionKey)
            )) {
              if (option2.required || option2.optional) {
                this.emit(`optionEnv:${option2.name()}`, process2.env[option2.envVar]);
              } else {
                this.emit(`optionEnv:${option2.name()}`);
              }
            }
          }
        });
      }
      /**
       * Apply any implied option values, if option is undefined or default value.
       *
       * @private
       */
      _parseOptionsImplied() {
        const dualHelper = new DualOptions(this.options);
        const hasCustomOptionValue = (optionKey) => {
          return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
        };
        this.options.filter(
          (option2) => option2.implied !== void 0 && hasCustomOptionValue(option2.attributeName()) && dualHelper.valueFromOption(
            this.getOptionValue(option2.attributeName()),
            option2
          )
        ).forEach((option2) => {
          Object.keys(option2.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option2.implied[impliedKey],
              "implied"
            );
          });
        });
      }
      /**
       * Argument `name` is missing.
       *
       * @param {string} name
       * @private
       */
      missingArgument(name) {
        const message = `error: missing required argument '${name}'`;
        this.error(message, { code: "commander.missingArgument" });
      }
      /**
       * `Option` is missing an argument.
       *
       * @param {Option} option
       * @private
       */
      optionMissingArgument(option2) {
        const message = `error: option '${option2.flags}' argument missing`;
        this.error(message, { code: "commander.optionMissingArgument" });
      }
      /**
       * `Option` does not have a value, and is a mandatory option.
       *
       * @param {Option} option
       * @private
       */
      missingMandatoryOptionValue(option2) {
        const message = `error: required option '${option2.flags}' not specified`;
        this.error(message, { code: "commander.missingMandatoryOptionValue" });
      }
      /**
       * `Option` conflicts with another option.
       *
       * @param {Option} option
       * @param {Option} conflictingOption
       * @private
       */
      _conflictingOption(option2, conflictingOption) {
        const findBestOptionFromValue = (option3) => {
          const optionKey = option3.attributeName();
          const optionValue = this.getOptionValue(optionKey);
          const negativeOption = this.options.find(
            (target) => target.negate && optionKey === target.attributeName()
          );
          const positiveOption = this.options.find(
            (target) => !target.negate && optionKey === target.attributeName()
          );
          if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) {
            return negativeOption;
          }
          return positiveOption || option3;
        };
        const getErrorMessage = (option3) => {
          const bestOption = findBestOptionFromValue(option3);
          const optionKey = bestOption.attributeName();
          const source = this.getOptionValueSource(optionKey);
          if (source === "env") {
            return `environment variable '${bestOption.envVar}'`;
          }
          return `option '${bestOption.flags}'`;
        };
        const message = `error: ${getErrorMessage(option2)} cannot be used with ${getErrorMessage(conflictingOption)}`;
        this.error(message, { code: "commander.conflictingOption" });
      }
      /**
       * Unknown option `flag`.
       *
       * @param {string} flag
       * @private
       */
      unknownOption(flag) {
        if (this._allowUnknownOption) return;
        let suggestion = "";
        if (flag.startsWith("--") && this._showSuggestionAfterError) {
          let candidateFlags = [];
          let command = this;
          do {
            const moreFlags = command.createHelp().visibleOptions(command).filter((option2) => option2.long).map((option2) => option2.long);
            candidateFlags = candidateFlags.concat(moreFlags);
            command = command.parent;
          } while (command && !command._enablePositionalOptions);
          suggestion = suggestSimilar(flag, candidateFlags);
        }
        const message = `error: unknown option '${flag}'${suggestion}`;
        this.error(message, { code: "commander.unknownOption" });
      }
      /**
       * Excess arguments, more than expected.
       *
       * @param {string[]} receivedArgs
       * @private
       */
      _excessArguments(receivedArgs) {
        if (this._allowExcessArguments) return;
        const expected = this.registeredArguments.length;
        const s = expected === 1 ? "" : "s";
        const forSubcommand = this.parent ? ` for '${this.name()}'` : "";
        const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
        this.error(message, { code: "commander.excessArguments" });
      }
      /**
       * Unknown command.
       *
       * @private
       */
      unknownCommand() {
        const unknownName = this.args[0];
        let suggestion = "";
        if (this._showSuggestionAfterError) {
          const candidateNames = [];
          this.createHelp().visibleCommands(this).forEach((command) => {
            candidateNames.push(command.name());
            if (command.alias()) candidateNames.push(command.alias());
          });
          suggestion = suggestSimilar(unknownName, candidateNames);
        }
        const message = `error: unknown command '${unknownName}'${suggestion}`;
        this.error(message, { code: "commander.unknownCommand" });
      }
      /**
       * Get or set the program version.
       *
       * This method auto-registers the "-V, --version" option which will print the version number.
       *
       * You can optionally supply the flags and description to override the defaults.
       *
       * @param {string} [str]
       * @param {string} [flags]
       * @param {string} [description]
       * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
       */
      version(str, flags, description) {
        if (str === void 0) return this._version;
        this._version = str;
        flags = flags || "-V, --version";
        description = description || "output the version number";
        const versionOption = this.createOption(flags, description);
        this._versionOptionName = versionOption.attributeName();
        this._registerOption(versionOption);
        this.on("option:" + versionOption.name(), () => {
          this._outputConfiguration.writeOut(`${str}
`);
          this._exit(0, "commander.version", str);
        });
        return this;
      }
      /**
       * Set the description.
       *
       * @param {string} [str]
       * @param {object} [argsDescription]
       * @return {(string|Command)}
       */
      description(str, argsDescription) {
        if (str === void 0 && argsDescription === void 0)
          return this._description;
        this._description = str;
        if (argsDescription) {
          this._argsDescription = argsDescription;
        }
        return this;
      }
      /**
       * Set the summary. Used when listed as subcommand of parent.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      summary(str) {
        if (str === void 0) return this._summary;
        this._summary = str;
        return this;
      }
      /**
       * Set an alias for the command.
       *
       * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
       *
       * @param {string} [alias]
       * @return {(string|Command)}
       */
      alias(alias) {
        if (alias === void 0) return this._aliases[0];
        let command = this;
        if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) {
          command = this.commands[this.commands.length - 1];
        }
        if (alias === command._name)
          throw new Error("Command alias can't be the same as its name");
        const matchingCommand = this.parent?._findCommand(alias);
        if (matchingCommand) {
          const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
          throw new Error(
            `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`
          );
        }
        command._aliases.push(alias);
        return this;
      }
      /**
       * Set aliases for the command.
       *
       * Only the first alias is shown in the auto-generated help.
       *
       * @param {string[]} [aliases]
       * @return {(string[]|Command)}
       */
      aliases(aliases) {
        if (aliases === void 0) return this._aliases;
        aliases.forEach((alias) => this.alias(alias));
        return this;
      }
      /**
       * Set / get the command usage `str`.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      usage(str) {
        if (str === void 0) {
          if (this._usage) return this._usage;
          const args = this.registeredArguments.map((arg) => {
            return humanReadableArgName(arg);
          });
          return [].concat(
            this.options.length || this._helpOption !== null ? "[options]" : [],
            this.commands.length ? "[command]" : [],
            this.registeredArguments.length ? args : []
          ).join(" ");
        }
        this._usage = str;
        return this;
      }
      /**
       * Get or set the name of the command.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      name(str) {
        if (str === void 0) return this._name;
        this._name = str;
        return this;
      }
      /**
       * Set/get the help group heading for this subcommand in parent command's help.
       *
       * @param {string} [heading]
       * @return {Command | string}
       */
      helpGroup(heading) {
        if (heading === void 0) return this._helpGroupHeading ?? "";
        this._helpGroupHeading = heading;
        return this;
      }
      /**
       * Set/get the default help group heading for subcommands added to this command.
       * (This does not override a group set directly on the subcommand using .helpGroup().)
       *
       * @example
       * program.commandsGroup('Development Commands:);
       * program.command('watch')...
       * program.command('lint')...
       * ...
       *
       * @param {string} [heading]
       * @returns {Command | string}
       */
      commandsGroup(heading) {
        if (heading === void 0) return this._defaultCommandGroup ?? "";
        this._defaultCommandGroup = heading;
        return this;
      }
      /**
       * Set/get the default help group heading for options added to this command.
       * (This does not override a group set directly on the option using .helpGroup().)
       *
       * @example
       * program
       *   .optionsGroup('Development Options:')
       *   .option('-d, --debug', 'output extra debugging')
       *   .option('-p, --profile', 'output profiling information')
       *
       * @param {string} [heading]
       * @returns {Command | string}
       */
      optionsGroup(heading) {
        if (heading === void 0) return this._defaultOptionGroup ?? "";
        this._defaultOptionGroup = heading;
        return this;
      }
      /**
       * @param {Option} option
       * @private
       */
      _initOptionGroup(option2) {
        if (this._defaultOptionGroup && !option2.helpGroupHeading)
          option2.helpGroup(this._defaultOptionGroup);
      }
      /**
       * @param {Command} cmd
       * @private
       */
      _initCommandGroup(cmd) {
        if (this._defaultCommandGroup && !cmd.helpGroup())
          cmd.helpGroup(this._defaultCommandGroup);
      }
      /**
       * Set the name of the command from script filename, such as process.argv[1],
       * or require.main.filename, or __filename.
       *
       * (Used internally and public although not documented in README.)
       *
       * @example
       * program.nameFromFilename(require.main.filename);
       *
       * @param {string} filename
       * @return {Command}
       */
      nameFromFilename(filename) {
        this._name = path.basename(filename, path.extname(filename));
        return this;
      }
      /**
       * Get or set the directory for searching for executable subcommands of this command.
       *
       * @example
       * program.executableDir(__dirname);
       * // or
       * program.executableDir('subcommands');
       *
       * @param {string} [path]
       * @return {(string|null|Command)}
       */
      executableDir(path2) {
        if (path2 === void 0) return this._executableDir;
        this._executableDir = path2;
        return this;
      }
      /**
       * Return program help documentation.
       *
       * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
       * @return {string}
       */
      helpInformation(contextOptions) {
        const helper = this.createHelp();
        const context = this._getOutputContext(contextOptions);
        helper.prepareContext({
          error: context.error,
          helpWidth: context.helpWidth,
          outputHasColors: context.hasColors
        });
        const text = helper.formatHelp(this, helper);
        if (context.hasColors) return text;
        return this._outputConfiguration.stripColor(text);
      }
      /**
       * @typedef HelpContext
       * @type {object}
       * @property {boolean} error
       * @property {number} helpWidth
       * @property {boolean} hasColors
       * @property {function} write - includes stripColor if needed
       *
       * @returns {HelpContext}
       * @private
       */
      _getOutputContext(contextOptions) {
        contextOptions = contextOptions || {};
        const error = !!contextOptions.error;
        let baseWrite;
        let hasColors;
        let helpWidth;
        if (error) {
          baseWrite = (str) => this._outputConfiguration.writeErr(str);
          hasColors = this._outputConfiguration.getErrHasColors();
          helpWidth = this._outputConfiguration.getErrHelpWidth();
        } else {
          baseWrite = (str) => this._outputConfiguration.writeOut(str);
          hasColors = this._outputConfiguration.getOutHasColors();
          helpWidth = this._outputConfiguration.getOutHelpWidth();
        }
        const write = (str) => {
          if (!hasColors) str = this._outputConfiguration.stripColor(str);
          return baseWrite(str);
        };
        return { error, write, hasColors, helpWidth };
      }
      /**
       * Output help information for this command.
       *
       * Outputs built-in help, and custom text added using `.addHelpText()`.
       *
       * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
       */
      outputHelp(contextOptions) {
        let deprecatedCallback;
        if (typeof contextOptions === "function") {
          deprecatedCallback = contextOptions;
          contextOptions = void 0;
        }
        const outputContext = this._getOutputContext(contextOptions);
        const eventContext = {
          error: outputContext.error,
          write: outputContext.write,
          command: this
        };
        this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
        this.emit("beforeHelp", eventContext);
        let helpInformation = this.helpInformation({ error: outputContext.error });
        if (deprecatedCallback) {
          helpInformation = deprecatedCallback(helpInformation);
          if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) {
            throw new Error("outputHelp callback must return a string or a Buffer");
          }
        }
        outputContext.write(helpInformation);
        if (this._getHelpOption()?.long) {
          this.emit(this._getHelpOption().long);
        }
        this.emit("afterHelp", eventContext);
        this._getCommandAndAncestors().forEach(
          (command) => command.emit("afterAllHelp", eventContext)
        );
      }
      /**
       * You can pass in flags and a description to customise the built-in help option.
       * Pass in false to disable the built-in help option.
       *
       * @example
       * program.helpOption('-?, --help' 'show help'); // customise
       * program.helpOption(false); // disable
       *
       * @param {(string | boolean)} flags
       * @param {string} [description]
       * @return {Command} `this` command for chaining
       */
      helpOption(flags, description) {
        if (typeof flags === "boolean") {
          if (flags) {
            if (this._helpOption === null) this._helpOption = void 0;
            if (this._defaultOptionGroup) {
              this._initOptionGroup(this._getHelpOption());
            }
          } else {
            this._helpOption = null;
          }
          return this;
        }
        this._helpOption = this.createOption(
          flags ?? "-h, --help",
          description ?? "display help for command"
        );
        if (flags || description) this._initOptionGroup(this._helpOption);
        return this;
      }
      /**
       * Lazy create help option.
       * Returns null if has been disabled with .helpOption(false).
       *
       * @returns {(Option | null)} the help option
       * @package
       */
      _getHelpOption() {
        if (this._helpOption === void 0) {
          this.helpOption(void 0, void 0);
        }
        return this._helpOption;
      }
      /**
       * Supply your own option to use for the built-in help option.
       * This is an alternative to using helpOption() to customise the flags and description etc.
       *
       * @param {Option} option
       * @return {Command} `this` command for chaining
       */
      addHelpOption(option2) {
        this._helpOption = option2;
        this._initOptionGroup(option2);
        return this;
      }
      /**
       * Output help information and exit.
       *
       * Outputs built-in help, and custom text added using `.addHelpText()`.
       *
       * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
       */
      help(contextOptions) {
        this.outputHelp(contextOptions);
        let exitCode = Number(process2.exitCode ?? 0);
        if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) {
          exitCode = 1;
        }
        this._exit(exitCode, "commander.help", "(outputHelp)");
      }
      /**
       * // Do a little typing to coordinate emit and listener for the help text events.
       * @typedef HelpTextEventContext
       * @type {object}
       * @property {boolean} error
       * @property {Command} command
       * @property {function} write
       */
      /**
       * Add additional text to be displayed with the built-in help.
       *
       * Position is 'before' or 'after' to affect just this command,
       * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
       *
       * @param {string} position - before or after built-in help
       * @param {(string | Function)} text - string to add, or a function returning a string
       * @return {Command} `this` command for chaining
       */
      addHelpText(position, text) {
        const allowedValues = ["beforeAll", "before", "after", "afterAll"];
        if (!allowedValues.includes(position)) {
          throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
        }
        const helpEvent = `${position}Help`;
        this.on(helpEvent, (context) => {
          let helpStr;
          if (typeof text === "function") {
            helpStr = text({ error: context.error, command: context.command });
          } else {
            helpStr = text;
          }
          if (helpStr) {
            context.write(`${helpStr}
`);
          }
        });
        return this;
      }
      /**
       * Output help information if help flags specified
       *
       * @param {Array} args - array of options to search for help flags
       * @private
       */
      _outputHelpIfRequested(args) {
        const helpOption = this._getHelpOption();
        const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
        if (helpRequested) {
          this.outputHelp();
          this._exit(0, "commander.helpDisplayed", "(outputHelp)");
        }
      }
    };
    function incrementNodeInspectorPort(args) {
      return args.map((arg) => {
        if (!arg.startsWith("--inspect")) {
          return arg;
        }
        let debugOption;
        let debugHost = "127.0.0.1";
        let debugPort = "9229";
        let match;
        if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
          debugOption = match[1];
        } else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
          debugOption = match[1];
          if (/^\d+$/.test(match[3])) {
            debugPort = match[3];
          } else {
            debugHost = match[3];
          }
        } else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
          debugOption = match[1];
          debugHost = match[3];
          debugPort = match[4];
        }
        if (debugOption && debugPort !== "0") {
          return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
        }
        return arg;
      });
    }
    function useColor() {
      if (process2.env.NO_COLOR || process2.env.FORCE_COLOR === "0" || process2.env.FORCE_COLOR === "false")
        return false;
      if (process2.env.FORCE_COLOR || process2.env.CLICOLOR_FORCE !== void 0)
        return true;
      return void 0;
    }
    exports.Command = Command2;
    exports.useColor = useColor;
  }
});

// node_modules/commander/index.js
var require_commander = __commonJS({
  "node_modules/commander/index.js"(exports) {
    var { Argument: Argument2 } = require_argument();
    var { Command: Command2 } = require_command();
    var { CommanderError: CommanderError2, InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var { Help: Help2 } = require_help();
    var { Option: Option2 } = require_option();
    exports.program = new Command2();
    exports.createCommand = (name) => new Command2(name);
    exports.createOption = (flags, description) => new Option2(flags, description);
    exports.createArgument = (name, description) => new Argument2(name, description);
    exports.Command = Command2;
    exports.Option = Option2;
    exports.Argument = Argument2;
    exports.Help = Help2;
    exports.CommanderError = CommanderError2;
    exports.InvalidArgumentError = InvalidArgumentError2;
    exports.InvalidOptionArgumentError = InvalidArgumentError2;
  }
});

// node_modules/commander/esm.mjs
var import_index = __toESM(require_commander(), 1);
var {
  program,
  createCommand,
  createArgument,
  createOption,
  CommanderError,
  InvalidArgumentError,
  InvalidOptionArgumentError,
  // deprecated old name
  Command,
  Argument,
  Option,
  Help
} = import_index.default;

// checks/controls/glob.ts
function globMatches(pattern, text) {
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    if (pattern[p] === "*") {
      star = p++;
      resume = t;
    } else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === text[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++resume;
    } else return false;
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}
var LONGEST_PATTERN = 2048;
function globsOverlap(a, b) {
  if (a.length > LONGEST_PATTERN || b.length > LONGEST_PATTERN) return true;
  let reach2 = openRow(b);
  for (const symbol of a) reach2 = nextRow(reach2, symbol, b);
  return reach2[b.length] ?? false;
}
function openRow(b) {
  const row = [true];
  for (let j = 0; j < b.length; j++) row.push(row[j] === true && b[j] === "*");
  return row;
}
function nextRow(above, symbol, b) {
  const row = [symbol === "*" && above[0] === true];
  for (let j = 0; j < b.length; j++) {
    const other = b[j];
    const diagonal = above[j] === true;
    const up = above[j + 1] === true;
    const left = row[j] === true;
    row.push(meets(symbol, other, { diagonal, up, left }));
  }
  return row;
}
function meets(a, b, from) {
  if (a === "*" || b === "*") return from.up || from.left || from.diagonal;
  return from.diagonal && (a === "?" || b === "?" || a === b);
}

// checks/controls/iam-policy.ts
function parsePolicy(text) {
  if (text.trim() === "") return { ok: true, statements: [] };
  try {
    const document = JSON.parse(text);
    if (!isLogRecord(document)) return { ok: false, reason: "it is no JSON object" };
    const statements = many(own(document, "Statement"));
    if (!statements.every(isLogRecord))
      return { ok: false, reason: "a statement is no JSON object" };
    return { ok: true, statements: statements.map(parseStatement) };
  } catch {
    return { ok: false, reason: "it is no JSON" };
  }
}
var own = (record, key2) => Object.hasOwn(record, key2) ? record[key2] : void 0;
function many(value) {
  if (value === void 0 || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
var scalar = (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
var texts = (value) => many(value).map(scalar);
function parseStatement(statement) {
  return {
    sid: scalar(own(statement, "Sid")),
    // IAM refuses any other spelling; whatever is not a plain Deny counts as the more dangerous one.
    allow: scalar(own(statement, "Effect")).toLowerCase() !== "deny",
    principals: parsePrincipals(statement),
    actions: matcher(statement, "Action", "NotAction"),
    resources: matcher(statement, "Resource", "NotResource"),
    conditions: parseConditions(own(statement, "Condition"))
  };
}
function matcher(statement, plain2, negative) {
  const negated = own(statement, negative) !== void 0;
  return { negated, patterns: texts(own(statement, negated ? negative : plain2)) };
}
function parsePrincipals(statement) {
  const negated = own(statement, "NotPrincipal") !== void 0;
  const value = own(statement, negated ? "NotPrincipal" : "Principal");
  const block = isLogRecord(value) ? value : { AWS: value };
  const aws = texts(own(block, "AWS"));
  return {
    negated,
    everyone: aws.includes("*"),
    aws,
    services: texts(own(block, "Service")),
    others: [...texts(own(block, "Federated")), ...texts(own(block, "CanonicalUser"))]
  };
}
function parseConditions(block) {
  if (!isLogRecord(block)) return [];
  return Object.entries(block).flatMap(
    ([operator, lines]) => isLogRecord(lines) ? Object.entries(lines).map(([key2, values]) => parseCondition(operator, key2, texts(values))) : []
  );
}
function parseCondition(written, key2, values) {
  const lower = written.toLowerCase();
  const bare2 = lower.replace(/^for(any|all)values?:/, "");
  return {
    operator: bare2.replace(/ifexists$/, ""),
    ifExists: bare2.endsWith("ifexists"),
    set: lower.startsWith("forany") ? "any" : lower.startsWith("forall") ? "all" : "",
    key: key2.toLowerCase(),
    values
  };
}
function coversAction({ actions }, action) {
  const wanted = action.toLowerCase();
  const named = actions.patterns.some((pattern) => globMatches(pattern.toLowerCase(), wanted));
  return actions.negated ? !named : named;
}
function touchesResource({ resources }, pattern) {
  if (resources.patterns.length === 0) return true;
  if (!resources.negated) return resources.patterns.some((one) => globsOverlap(one, pattern));
  return !resources.patterns.some((one) => one === "*" || globMatches(one, pattern));
}
function coversResource({ resources }, arn) {
  const named = resources.patterns.some((one) => globMatches(one, arn));
  if (resources.patterns.length === 0) return true;
  return resources.negated ? !named : named;
}
var namesEveryone = ({ principals }) => principals.negated || principals.everyone;
var nameOf = (statement) => statement.sid === "" ? "a statement without a Sid" : `statement ${statement.sid}`;

// checks/controls/archives.ts
function onArchives(world, judge) {
  return onEveryArchive(world, (archive) => {
    const { owner } = archive.bucket;
    if (!owner.known) return unknown(archive.at, owner);
    if (owner.value.kind !== "inside")
      return notApplicable(archive.at, "the bucket is not ours to judge: see ARC-01");
    return judge(archive);
  });
}
function onEveryArchive(world, judge) {
  const { trails } = world;
  const at = organizationPlace(world);
  if (!trails.known) return [unknown(at, trails)];
  const archives = archivesOf(world, trails.value);
  if (archives.length === 0) return [notApplicable(at, "there is no archive: see TRAIL-01")];
  return archives.map(judge);
}
function archivesOf({ snapshot }, trails) {
  return snapshot.buckets.flatMap((bucket) => {
    const writers = trails.filter(({ description }) => description.bucket === bucket.name);
    const first = writers[0];
    if (first === void 0) return [];
    const { owner, region } = bucket;
    const account = owner.known && owner.value.kind === "inside" ? owner.value.account : first.account;
    const arn = `arn:${snapshot.partition}:s3:::${bucket.name}`;
    const at = {
      resource: arn,
      account,
      region: region.known ? region.value : first.description.homeRegion
    };
    return [{ bucket, trails: writers, arn, at }];
  });
}
function onStatements({ bucket, at }, judge) {
  return given(at, bucket.policy, (text) => {
    const reading = parsePolicy(text);
    return reading.ok ? judge(reading.statements) : fail(at, `the bucket policy cannot be read: ${reading.reason}`);
  });
}
function effectiveBlock({ block, accountBlock }) {
  if (block.known && Object.values(block.value).every(Boolean)) return block;
  const fact = both(block, accountBlock);
  if (!fact.known) return fact;
  const [own2, account] = fact.value;
  return known({
    blockPublicAcls: own2.blockPublicAcls || account.blockPublicAcls,
    ignorePublicAcls: own2.ignorePublicAcls || account.ignorePublicAcls,
    blockPublicPolicy: own2.blockPublicPolicy || account.blockPublicPolicy,
    restrictPublicBuckets: own2.restrictPublicBuckets || account.restrictPublicBuckets
  });
}
function logPrefix({ snapshot }, { description, account }) {
  const organization = snapshot.organization.known ? snapshot.organization.value : null;
  const owner = description.isOrganization && organization !== null ? organization.id : account;
  const prefix = description.prefix === "" ? "" : `${description.prefix.replace(/\/$/, "")}/`;
  return `${prefix}AWSLogs/${owner}`;
}

// checks/controls/narrowing.ts
var POSITIVE = /* @__PURE__ */ new Set([
  "stringequals",
  "stringequalsignorecase",
  "stringlike",
  "arnequals",
  "arnlike",
  "ipaddress"
]);
var TWELVE_DIGITS = /^\d{12}$/;
var ORGANIZATION = /^o-[a-z0-9]{10,32}$/;
var isAccount = (value) => TWELVE_DIGITS.test(value);
var isPath = (value) => ORGANIZATION.test(value.split("/")[0] ?? "");
var isNetwork = (value) => !/^(\*|.*\/0)$/.test(value);
var isNamed = (value) => /[a-z0-9]/i.test(value) && !value.startsWith("*");
function isOwnedArn(value) {
  const [, , service = "", , account = "", ...rest] = value.split(":");
  if (service === "s3") return /^[a-z0-9]/.test(rest.join(":"));
  return isAccount(account);
}
var NARROWING_KEYS = /* @__PURE__ */ new Map([
  ["aws:sourcearn", isOwnedArn],
  ["aws:sourceaccount", isAccount],
  ["aws:sourceorgid", (value) => ORGANIZATION.test(value)],
  ["aws:sourceorgpaths", isPath],
  ["aws:principalorgid", (value) => ORGANIZATION.test(value)],
  ["aws:principalorgpaths", isPath],
  ["aws:principalaccount", isAccount],
  ["aws:principalarn", isOwnedArn],
  ["aws:sourceip", isNetwork],
  ["aws:sourcevpc", isNamed],
  ["aws:sourcevpce", isNamed],
  ["aws:calledvia", isNamed],
  ["aws:calledviafirst", isNamed],
  ["aws:calledvialast", isNamed],
  ["kms:calleraccount", isAccount],
  ["kms:viaservice", isNamed]
]);
function narrows(condition) {
  const test = NARROWING_KEYS.get(condition.key);
  if (test === void 0 || condition.ifExists || condition.set === "all") return false;
  return POSITIVE.has(condition.operator) && condition.values.length > 0 && condition.values.every(test);
}
var isOpen = (statement) => statement.allow && namesEveryone(statement) && !statement.conditions.some(narrows);
var SOURCE_KEYS = /* @__PURE__ */ new Set([
  "aws:sourcearn",
  "aws:sourceaccount",
  "aws:sourceorgid",
  "aws:sourceorgpaths"
]);
var isTied = (statement) => statement.conditions.some((one) => SOURCE_KEYS.has(one.key) && narrows(one));
function effectivePrincipals(statement) {
  const named = statement.conditions.find((one) => one.key === "aws:principalarn" && narrows(one));
  if (named !== void 0) return named.values;
  return statement.principals.negated ? ["*"] : statement.principals.aws;
}
function accountOf(principal) {
  if (TWELVE_DIGITS.test(principal)) return principal;
  const account = principal.split(":")[4] ?? "";
  return TWELVE_DIGITS.test(account) ? account : "";
}

// checks/controls/archive-exposure.ts
var bucketExists = {
  id: "ARC-01",
  severity: "critical",
  title: "The archive exists and belongs to the organisation",
  why: "The name of a deleted bucket is free: whoever takes it receives the logs of the whole organisation.",
  fix: {
    console: "S3 > Create bucket in the log archive account under the same name, before somebody else does; or point the trail at another.",
    cli: "aws s3api create-bucket --bucket {bucket} --object-lock-enabled-for-bucket",
    stack: 'log-archive-stack: aws_s3_bucket "archive"'
  },
  falsePositives: ["A bucket of a managed service provider."],
  frameworks: frameworks("keep", { nist: "AU-9" }),
  reads: ["s3:ListBuckets", "s3:HeadBucket"],
  judge: (world) => onEveryArchive(
    world,
    ({ bucket, at }) => given(at, bucket.owner, (owner) => {
      if (owner.kind === "dangling") return fail(at, `bucket ${bucket.name} does not exist`);
      if (owner.kind === "foreign")
        return fail(at, `bucket ${bucket.name} belongs to a stranger`);
      return pass(at, `it belongs to account ${owner.account}`);
    })
  )
};
var BLOCKS = [
  "blockPublicAcls",
  "ignorePublicAcls",
  "blockPublicPolicy",
  "restrictPublicBuckets"
];
var accessBlocked = {
  id: "ARC-02",
  severity: "critical",
  title: "Public access to the archive is blocked, all four ways",
  why: "One careless statement must not publish who does what in every account.",
  fix: {
    console: "S3 > the bucket > Permissions > Block public access: all on.",
    cli: "aws s3api put-public-access-block --bucket {bucket} --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true",
    stack: "log-archive-stack: aws_s3_bucket_public_access_block, four trues"
  },
  falsePositives: [],
  frameworks: frameworks("keep", {
    cis: "2.1.5/2.1.4/3.1.4",
    hub: "S3.1,S3.8",
    config: "s3-bucket-level-public-access-prohibited"
  }),
  reads: ["s3:GetPublicAccessBlock", "s3control:GetPublicAccessBlock"],
  judge: (world) => onArchives(
    world,
    ({ bucket, at }) => given(at, effectiveBlock(bucket), (block) => {
      const off = BLOCKS.filter((flag) => !block[flag]);
      return passIf(off.length === 0, at, {
        yes: "all four are on, at the bucket or its account",
        no: `off at the bucket and its account: ${off.join(", ")}`
      });
    })
  )
};
var policyNotPublic = {
  id: "ARC-03",
  severity: "critical",
  title: "The archive's policy lets no stranger in",
  why: "A policy for everybody without a condition that says who is one makes the record public, or writable by anybody.",
  fix: {
    console: "S3 > the bucket > Permissions > Bucket policy: remove the statement, or add aws:PrincipalOrgID.",
    cli: "aws s3api get-bucket-policy --bucket {bucket} --query Policy --output text  # then put-bucket-policy without the statement",
    stack: "log-archive-stack: the bucket policy names its readers"
  },
  falsePositives: [
    "Readers of the whole organisation (aws:PrincipalOrgID) are not the public, and pass."
  ],
  frameworks: frameworks("keep", {
    cis: "3.3/–/2.21",
    hub: "CloudTrail.6,S3.2,S3.3",
    config: "cloudtrail-s3-bucket-public-access-prohibited"
  }),
  reads: ["s3:GetBucketPolicy", "s3:GetBucketPolicyStatus"],
  judge: (world) => onArchives(world, judgePublic)
};
function judgePublic(archive) {
  const { bucket, at } = archive;
  return onStatements(archive, (statements) => {
    const open = statements.filter(isOpen);
    if (open.length > 0) return fail(at, `open to everybody: ${enumerate(open.map(nameOf))}`);
    const opinion = bucket.policyStatus;
    if (opinion.known && opinion.value === true)
      return fail(at, "S3 itself calls the policy public");
    return pass(at, `none of ${statements.length} statements lets everybody in`);
  });
}
var GROUPS = /\/(AllUsers|AuthenticatedUsers)$/;
var noPublicAcl = {
  id: "ARC-04",
  severity: "high",
  title: "No access list opens the archive",
  why: 'Access lists are older than policies and easily forgotten. "Authenticated users" means anybody with an AWS account.',
  fix: {
    console: "S3 > the bucket > Permissions > Object Ownership: ACLs disabled.",
    cli: "aws s3api put-bucket-ownership-controls --bucket {bucket} --ownership-controls Rules=[{ObjectOwnership=BucketOwnerEnforced}]",
    stack: "log-archive-stack: aws_s3_bucket_ownership_controls BucketOwnerEnforced"
  },
  falsePositives: [],
  frameworks: frameworks("keep", { hub: "CloudTrail.6,S3.12", config: "s3-bucket-acl-prohibited" }),
  reads: ["s3:GetBucketOwnershipControls", "s3:GetBucketAcl"],
  judge: (world) => onArchives(world, judgeAcl)
};
function judgeAcl({ bucket, at }) {
  if (bucket.ownership.known && bucket.ownership.value === "BucketOwnerEnforced")
    return pass(at, "access lists are disabled");
  const block = effectiveBlock(bucket);
  if (block.known && block.value.ignorePublicAcls)
    return pass(at, "public access lists are ignored");
  return given(at, both(bucket.acl, both(bucket.ownership, block)), ([grants]) => {
    const open = grants.filter(({ grantee }) => GROUPS.test(grantee));
    return passIf(open.length === 0, at, {
      yes: "no public grant",
      no: `granted: ${enumerate(open.map(grantText))}`
    });
  });
}
var grantText = ({ grantee, permission }) => `${permission} to ${GROUPS.exec(grantee)?.[1] ?? grantee}`;
var tlsOnly = {
  id: "ARC-09",
  severity: "medium",
  title: "The archive answers over TLS only",
  why: "What travels in the clear can be read and changed on the way.",
  fix: {
    console: "S3 > the bucket > Permissions > Bucket policy: add the statement.",
    cli: "aws s3api put-bucket-policy --bucket {bucket} --policy file://policy.json  # with the statement added",
    stack: 'log-archive-stack: the statement "DenyPlainHttp" of the bucket policy'
  },
  falsePositives: [],
  frameworks: frameworks("keep", {
    cis: "2.1.2/2.1.1/3.1.1",
    hub: "S3.5",
    config: "s3-bucket-ssl-requests-only",
    nist: "SC-8"
  }),
  reads: ["s3:GetBucketPolicy"],
  judge: (world) => onArchives(
    world,
    (archive) => onStatements(archive, (statements) => {
      const denying = statements.filter(deniesPlainHttp);
      const missing = [archive.arn, `${archive.arn}/*`].filter(
        (arn) => !denying.some(
          ({ resources }) => !resources.negated && resources.patterns.some(
            (one) => one === "*" || one === arn || one === `${archive.arn}*`
          )
        )
      );
      return passIf(missing.length === 0, archive.at, {
        yes: "plain HTTP is denied",
        no: `plain HTTP is not denied for ${missing.join(" and ")}`,
        steps: [{ text: "The statement to add.", command: tlsStatement(archive.arn) }]
      });
    })
  )
};
function deniesPlainHttp(statement) {
  const { allow, actions, principals, conditions } = statement;
  const [condition, ...others] = conditions;
  if (allow || condition === void 0 || others.length > 0) return false;
  const all = actions.patterns.some((one) => ["*", "s3:*"].includes(one.toLowerCase()));
  return principals.everyone && !principals.negated && !actions.negated && all && isPlain(condition);
}
var isPlain = ({ key: key2, operator, values }) => key2 === "aws:securetransport" && operator === "bool" && values.every((value) => value.toLowerCase() === "false");
var tlsStatement = (arn) => JSON.stringify({
  Sid: "DenyPlainHttp",
  Effect: "Deny",
  Principal: "*",
  Action: "s3:*",
  Resource: [arn, `${arn}/*`],
  Condition: { Bool: { "aws:SecureTransport": "false" } }
});
var ARCHIVE_EXPOSURE_CONTROLS = [
  bucketExists,
  accessBlocked,
  policyNotPublic,
  noPublicAcl,
  tlsOnly
];

// checks/controls/archive-lifecycle.ts
var lifecycle = {
  id: "ARC-11",
  severity: "medium",
  title: "A lifecycle rule exists and keeps logs long enough",
  why: "Without a rule the bucket grows for ever; with a wrong one the evidence is gone before anybody asks for it.",
  fix: {
    console: "S3 > the bucket > Management > Lifecycle rules.",
    cli: "aws s3api get-bucket-lifecycle-configuration --bucket {bucket}  # expire at or after the retention, non-current versions likewise",
    stack: "log-archive-stack: aws_s3_bucket_lifecycle_configuration"
  },
  falsePositives: ["Retention decided by another system that copies the logs away."],
  frameworks: frameworks("keep", {
    hub: "S3.13",
    config: "s3-lifecycle-policy-check",
    pci: "10.5.1",
    nist: "AU-11"
  }),
  reads: ["s3:GetBucketLifecycleConfiguration"],
  judge: (world) => onArchives(
    world,
    (archive) => given(archive.at, archive.bucket.lifecycle, (rules) => judgeLifecycle(world, archive, rules))
  )
};
function judgeLifecycle(world, archive, rules) {
  const prefixes = archive.trails.map((trail) => `${logPrefix(world, trail)}/`);
  const meeting = rules.filter(
    (rule) => rule.enabled && prefixes.some((prefix) => prefix.startsWith(rule.prefix) || rule.prefix.startsWith(prefix))
  );
  if (meeting.length === 0) return fail(archive.at, "no enabled rule meets the logs");
  const faults = meeting.flatMap((rule) => faultsOf(rule, world));
  if (faults.length > 0) return fail(archive.at, enumerate(faults));
  return judgeReplaced(world, archive, meeting);
}
function judgeReplaced(world, { bucket, at }, rules) {
  const { retentionDays } = world.policy;
  const days = Math.min(...rules.map(({ noncurrentDays }) => noncurrentDays ?? Infinity));
  if (days >= retentionDays) return pass(at, `${rules.length} rules keep the logs long enough`);
  return given(
    at,
    bucket.lock,
    (lock) => passIf(lock.enabled && lock.days >= retentionDays, at, {
      yes: "the rules keep the logs long enough, and the lock keeps replaced versions",
      no: `replaced and deleted versions are dropped after ${days} days`,
      ...compared(`${retentionDays} days`, `${days} days`)
    })
  );
}
var COLD = ["GLACIER", "DEEP_ARCHIVE"];
function faultsOf(rule, { policy }) {
  const { retentionDays, hotDays } = policy;
  const expires = rule.expirationDays ?? Infinity;
  const cold = COLD.includes(rule.transitionClass ?? "") ? rule.transitionDays ?? Infinity : Infinity;
  return [
    ...expires < retentionDays ? [`rule ${rule.id} expires logs after ${expires} days, not ${retentionDays}`] : [],
    ...cold < hotDays ? [`rule ${rule.id} makes logs cold after ${cold} days, not ${hotDays}`] : []
  ];
}

// checks/controls/archive-keeping.ts
var versioning = {
  id: "ARC-05",
  severity: "high",
  title: "The archive keeps versions",
  why: "Without versions an overwrite or a delete is final, and Object Lock cannot exist.",
  fix: {
    console: "S3 > the bucket > Properties > Bucket Versioning: Enable.",
    cli: "aws s3api put-bucket-versioning --bucket {bucket} --versioning-configuration Status=Enabled",
    stack: "log-archive-stack: aws_s3_bucket_versioning Enabled"
  },
  falsePositives: [],
  frameworks: frameworks("keep", {
    hub: "S3.14",
    config: "s3-bucket-versioning-enabled",
    nist: "AU-9(2)"
  }),
  reads: ["s3:GetBucketVersioning"],
  judge: (world) => onArchives(
    world,
    ({ bucket, at }) => given(
      at,
      bucket.versioning,
      ({ status }) => passIf(status === "Enabled", at, {
        yes: "versioning is enabled",
        no: status === "" ? "versioning was never enabled" : `versioning is ${status}`
      })
    )
  )
};
var isCompliant = (lock, days) => lock.enabled && lock.mode === "COMPLIANCE" && lock.days >= days;
var mfaDelete = {
  id: "ARC-06",
  severity: "low",
  title: "Deleting a version needs a second factor",
  why: "A stolen key alone should not be able to erase the past. An Object Lock in COMPLIANCE mode does the same and better.",
  fix: {
    console: "Not in the console: prefer an Object Lock in COMPLIANCE mode (ARC-07).",
    cli: 'aws s3api put-bucket-versioning --bucket {bucket} --versioning-configuration Status=Enabled,MFADelete=Enabled --mfa "SERIAL CODE"  # as root',
    stack: "log-archive-stack: lock.mode = COMPLIANCE"
  },
  falsePositives: [
    "S3 forbids lifecycle rules on a bucket with MFA delete: this control and ARC-11 exclude each other unless a COMPLIANCE lock stands in."
  ],
  frameworks: frameworks("keep", {
    cis: "2.1.3/2.1.2/3.1.2",
    hub: "S3.20",
    config: "s3-bucket-mfa-delete-enabled"
  }),
  reads: ["s3:GetBucketVersioning", "s3:GetObjectLockConfiguration"],
  judge: (world) => onArchives(world, ({ bucket, at }) => {
    if (bucket.lock.known && isCompliant(bucket.lock.value, world.policy.retentionDays))
      return notApplicable(at, "a COMPLIANCE lock stands in for it");
    return given(at, bucket.versioning, (found) => {
      if (found.mfaDelete) return pass(at, "MFA delete is on");
      return bucket.lock.known ? fail(at, "MFA delete is off") : unknown(at, bucket.lock);
    });
  })
};
var objectLock = {
  id: "ARC-07",
  severity: "medium",
  title: "The archive is locked for as long as logs must be kept",
  why: "A lock is the only thing that also stops an administrator. It acts on what CloudTrail writes only with a default retention.",
  fix: {
    console: "S3 > the bucket > Properties > Object Lock > Default retention.",
    cli: `aws s3api put-object-lock-configuration --bucket {bucket} --object-lock-configuration '{"ObjectLockEnabled":"Enabled","Rule":{"DefaultRetention":{"Mode":"GOVERNANCE","Days":365}}}'`,
    stack: "log-archive-stack: aws_s3_bucket_object_lock_configuration"
  },
  falsePositives: [],
  frameworks: frameworks("keep", {
    hub: "S3.15",
    config: "s3-bucket-default-lock-enabled",
    pci: "10.3.4",
    other: "SEC 17a-4(f)"
  }),
  reads: ["s3:GetObjectLockConfiguration"],
  judge: (world) => onArchives(
    world,
    ({ bucket, at }) => given(at, bucket.lock, (lock) => judgeLock(lock, world.policy.retentionDays, at))
  )
};
function judgeLock({ enabled, mode, days }, wanted, at) {
  if (!enabled) return fail(at, "Object Lock is off");
  if (days === 0)
    return fail(
      at,
      "Object Lock is on without a default retention: nothing CloudTrail writes is locked"
    );
  return passIf(days >= wanted, at, {
    yes: `${mode}, ${days} days`,
    no: `the default retention is ${days} days`,
    ...compared(`${wanted} days`, `${days} days`)
  });
}
var encryption = {
  id: "ARC-08",
  severity: "low",
  title: "The archive encrypts with KMS by default",
  why: "The trail's key covers what CloudTrail writes; the default covers everything else that lands there.",
  fix: {
    console: "S3 > the bucket > Properties > Default encryption: SSE-KMS, bucket key on.",
    cli: `aws s3api put-bucket-encryption --bucket {bucket} --server-side-encryption-configuration '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms","KMSMasterKeyID":"KEY_ARN"},"BucketKeyEnabled":true}]}'`,
    stack: "log-archive-stack: aws_s3_bucket_server_side_encryption_configuration"
  },
  falsePositives: [],
  frameworks: frameworks("keep", { hub: "S3.17", config: "s3-default-encryption-kms" }),
  reads: ["s3:GetBucketEncryption"],
  judge: (world) => onArchives(
    world,
    ({ bucket, at }) => given(
      at,
      bucket.encryption,
      ({ algorithm }) => passIf(algorithm.startsWith("aws:kms"), at, {
        yes: `default encryption is ${algorithm}`,
        no: `default encryption is ${algorithm === "" ? "not set" : algorithm}`
      })
    )
  )
};
var accessLogging = {
  id: "ARC-10",
  severity: "medium",
  title: "Requests to the archive are logged",
  why: "CloudTrail does not record what lifecycle rules expire, and cannot record its own absence. Access logs do.",
  fix: {
    console: "S3 > the bucket > Properties > Server access logging: a separate, private bucket without Object Lock.",
    cli: `aws s3api put-bucket-logging --bucket {bucket} --bucket-logging-status '{"LoggingEnabled":{"TargetBucket":"ACCESS_LOGS","TargetPrefix":"{bucket}/"}}'`,
    stack: "log-archive-stack: aws_s3_bucket_logging"
  },
  falsePositives: [],
  frameworks: frameworks("keep", {
    cis: "3.6/3.4/4.4",
    hub: "CloudTrail.7,S3.9",
    config: "cloudtrail-s3-bucket-access-logging"
  }),
  reads: ["s3:GetBucketLogging"],
  judge: (world) => onArchives(
    world,
    ({ bucket, at }) => given(
      at,
      bucket.logging,
      (target) => passIf(target !== null, at, {
        yes: `logged to ${target?.bucket ?? ""}`,
        no: "server access logging is off"
      })
    )
  )
};
var replication = {
  id: "ARC-12",
  severity: "low",
  title: "There is a second copy of the archive",
  why: "One account, one Region and one administrator are one mistake away from nothing.",
  fix: {
    console: "S3 > the bucket > Management > Replication rules: another Region or a vault account with its own lock.",
    cli: "aws s3api put-bucket-replication --bucket {bucket} --replication-configuration file://replication.json",
    stack: "log-archive-stack: replication"
  },
  falsePositives: ["A backup by another product."],
  frameworks: frameworks("keep", {
    hub: "S3.7",
    config: "s3-bucket-cross-region-replication-enabled",
    pci: "10.3.3",
    nist: "AU-9(2)"
  }),
  reads: ["s3:GetBucketReplication"],
  judge: (world) => onArchives(
    world,
    ({ bucket, arn, at }) => given(at, bucket.replication, (rules) => {
      const copy = rules.find(({ enabled, destination }) => enabled && destination !== arn);
      return passIf(copy !== void 0, at, {
        yes: `copied to ${copy?.destination ?? ""}`,
        no: rules.length === 0 ? "no replication rule" : "no replication rule is enabled"
      });
    })
  )
};
var logsElsewhere = {
  id: "ARC-17",
  severity: "low",
  title: "Access logs go to another, private bucket",
  why: "A bucket that logs into itself grows without end; a public target shows strangers who reads the audit trail.",
  fix: {
    console: "S3 > the bucket > Properties > Server access logging: another target.",
    cli: "aws s3api get-bucket-logging --bucket {bucket}",
    stack: "log-archive-stack: the access-log bucket"
  },
  falsePositives: ["A target in another account cannot be one: S3 wants it in the same."],
  frameworks: frameworks("keep"),
  reads: ["s3:GetBucketLogging", "s3:ListBuckets", "s3:GetPublicAccessBlock", "s3:GetBucketPolicy"],
  judge: (world) => onArchives(
    world,
    ({ bucket, at }) => given(at, bucket.logging, (target) => {
      if (target === null) return notApplicable(at, "there are no access logs: see ARC-10");
      if (target.bucket === bucket.name) return fail(at, "the bucket logs into itself");
      return judgeTarget(target, at, valueOr(bucket.accountBlock, void 0));
    })
  )
};
function judgeTarget(target, at, account) {
  return given(
    at,
    both(target.exists, both(target.block, target.policy)),
    ([exists2, [block, text]]) => {
      if (!exists2) return fail(at, `the target ${target.bucket} does not exist in the account`);
      const closed = block.restrictPublicBuckets || account?.restrictPublicBuckets === true;
      const reading = parsePolicy(text);
      const open = !reading.ok || reading.statements.some(isOpen);
      return passIf(closed || !open, at, {
        yes: `access logs go to ${target.bucket}`,
        no: `the target ${target.bucket} is open to everybody`
      });
    }
  );
}
var ARCHIVE_KEEPING_CONTROLS = [
  versioning,
  mfaDelete,
  objectLock,
  encryption,
  accessLogging,
  lifecycle,
  replication,
  logsElsewhere
];

// checks/controls/simulate.ts
function simulate(statements, request) {
  const relevant = statements.filter((one) => speaksOf(one, request));
  for (const statement of relevant.filter((one) => !one.allow)) {
    const met = conditionsMet(statement, request);
    if (met === true) return { kind: "denied", by: statement };
    if (met === void 0) return unclear(statement, request);
  }
  const allows = relevant.filter((one) => one.allow);
  if (allows.some((one) => conditionsMet(one, request) === true)) return { kind: "allowed" };
  const open = allows.find((one) => conditionsMet(one, request) === void 0);
  return open === void 0 ? { kind: "not-allowed" } : unclear(open, request);
}
function unclear(by, request) {
  const key2 = by.conditions.find((one) => conditionMet(one, request) === void 0)?.key ?? "";
  return { kind: "unclear", by, key: key2 };
}
function speaksOf(statement, request) {
  return namesService(statement, request.service) && coversAction(statement, request.action) && coversResource(statement, request.resource);
}
function namesService({ principals }, service) {
  const named = principals.everyone || principals.services.some((one) => one === "*" || one.toLowerCase() === service);
  return principals.negated ? !named : named;
}
function conditionsMet(statement, request) {
  let answer = true;
  for (const condition of statement.conditions) {
    const met = conditionMet(condition, request);
    if (met === false) return false;
    if (met === void 0) answer = void 0;
  }
  return answer;
}
function conditionMet(condition, request) {
  if (request.unforeseen?.has(condition.key) === true) return void 0;
  const value = request.context.get(condition.key);
  if (condition.operator === "null")
    return condition.values.some((one) => one.toLowerCase() === "true" === (value === void 0));
  const test = OPERATORS.get(condition.operator);
  if (test === void 0) return void 0;
  const negative = condition.operator.includes("not");
  if (value === void 0) return negative || condition.ifExists || condition.set === "all";
  return condition.values.some((one) => test(one, value)) !== negative;
}
var same = (pattern, value) => pattern === value;
var sameLetters = (pattern, value) => pattern.toLowerCase() === value.toLowerCase();
var OPERATORS = /* @__PURE__ */ new Map([
  ["stringequals", same],
  ["stringnotequals", same],
  ["stringequalsignorecase", sameLetters],
  ["stringnotequalsignorecase", sameLetters],
  ["stringlike", globMatches],
  ["stringnotlike", globMatches],
  ["arnequals", globMatches],
  ["arnlike", globMatches],
  ["arnnotequals", globMatches],
  ["arnnotlike", globMatches],
  ["bool", sameLetters]
]);

// checks/controls/archive-delivery.ts
var CLOUDTRAIL = "cloudtrail.amazonaws.com";
var READS = ["s3:GetBucketPolicy"];
var deliverable = {
  id: "ARC-15",
  severity: "high",
  title: "The policy lets the trail deliver, and no Deny stops it",
  why: "A policy with the wrong path, a stale trail ARN or a Deny that forgets that services carry no organisation id stops the record without stopping the trail.",
  fix: {
    console: "S3 > the bucket > Permissions > Bucket policy: allow the paths named in the finding; exempt aws:PrincipalIsAWSService in Deny statements.",
    cli: "aws s3api put-bucket-policy --bucket {bucket} --policy file://policy.json",
    stack: 'log-archive-stack: the statements "CloudTrailWrites" and "CloudTrailReadsAcl"'
  },
  falsePositives: [],
  frameworks: frameworks("record", { nist: "AU-5" }),
  reads: READS,
  judge: (world) => onArchives(
    world,
    (archive) => onStatements(archive, (all) => judgeDelivery(world, archive, all))
  )
};
function judgeDelivery(world, archive, statements) {
  const requests = archive.trails.flatMap((trail) => requestsOf(world, archive, trail));
  const answers = requests.map((request) => ({ request, answer: simulate(statements, request) }));
  const refused = answers.filter(({ answer }) => ["denied", "not-allowed"].includes(answer.kind));
  if (refused.length > 0)
    return fail(
      archive.at,
      enumerate(refused.map(({ request, answer }) => refusal(request, answer))),
      {
        steps: [{ text: "The statements to have.", command: deliveryStatements(world, archive) }]
      }
    );
  const unclear2 = answers.find(({ answer }) => answer.kind === "unclear")?.answer;
  if (unclear2?.kind === "unclear")
    return unknown(archive.at, {
      known: false,
      reason: `${nameOf(unclear2.by)} hangs on ${unclear2.key}, which cannot be foreseen`,
      call: "s3:GetBucketPolicy",
      permission: "s3:GetBucketPolicy"
    });
  return pass(archive.at, "GetBucketAcl and PutObject are allowed for the trail");
}
function refusal({ action, resource }, answer) {
  const cause = answer.kind === "denied" ? `${nameOf(answer.by)} denies it` : "no statement allows it";
  return `${action} on ${resource}: ${cause}`;
}
function requestsOf(world, { arn }, trail) {
  const context = contextOf(world, trail);
  const base = { service: CLOUDTRAIL, context };
  const folder = `${arn}/${logPrefix(world, trail)}`;
  const account = trail.description.isOrganization ? `/${trail.account}` : "";
  const puts = ["CloudTrail", "CloudTrail-Digest"].map((kind) => ({
    ...base,
    action: "s3:PutObject",
    resource: `${folder}${account}/${kind}/${trail.description.homeRegion}/2026/01/01/file.json.gz`
  }));
  return [{ ...base, action: "s3:GetBucketAcl", resource: arn }, ...puts];
}
function contextOf({ snapshot }, { description, account }) {
  const organization = snapshot.organization.known ? snapshot.organization.value : null;
  const context = /* @__PURE__ */ new Map([
    ["aws:sourcearn", description.arn],
    ["aws:sourceaccount", account],
    ["aws:securetransport", "true"],
    ["aws:principalisawsservice", "true"],
    ["aws:principalservicename", CLOUDTRAIL],
    ["s3:x-amz-acl", "bucket-owner-full-control"],
    ["s3:tlsversion", "1.2"]
  ]);
  if (organization !== null) context.set("aws:sourceorgid", organization.id);
  if (description.kmsKeyId !== "") {
    context.set("s3:x-amz-server-side-encryption", "aws:kms");
    context.set("s3:x-amz-server-side-encryption-aws-kms-key-id", description.kmsKeyId);
  }
  return context;
}
function deliveryStatements(world, { arn, trails }) {
  const sources = trails.map(({ description }) => description.arn);
  const Principal = { Service: CLOUDTRAIL };
  const source = { "aws:SourceArn": sources };
  return JSON.stringify([
    {
      Sid: "CloudTrailReadsAcl",
      Effect: "Allow",
      Principal,
      Action: "s3:GetBucketAcl",
      Resource: arn,
      Condition: { StringEquals: source }
    },
    {
      Sid: "CloudTrailWrites",
      Effect: "Allow",
      Principal,
      Action: "s3:PutObject",
      Resource: trails.map((trail) => `${arn}/${logPrefix(world, trail)}/*`),
      Condition: { StringEquals: { ...source, "s3:x-amz-acl": "bucket-owner-full-control" } }
    }
  ]);
}

// checks/controls/archive-rights.ts
var CLOUDTRAIL2 = "cloudtrail.amazonaws.com";
var READS2 = ["s3:GetBucketPolicy"];
var namesCloudTrail = ({ principals }) => principals.services.some((service) => service.toLowerCase() === CLOUDTRAIL2);
var tiedToOurTrail = {
  id: "ARC-13",
  severity: "high",
  title: "CloudTrail may write here only for our trail",
  why: "CloudTrail writes for everybody. Without a tie to our trail any customer can point a trail at this bucket and plant files that look like logs (the confused deputy).",
  fix: {
    console: "S3 > the bucket > Permissions > Bucket policy: add the condition aws:SourceArn, to GetBucketAcl as well.",
    cli: "aws s3api put-bucket-policy --bucket {bucket} --policy file://policy.json  # with the condition added",
    stack: 'log-archive-stack: the statements "CloudTrailWrites" and "CloudTrailReadsAcl"'
  },
  falsePositives: ["A Deny on every other aws:SourceOrgID does the same; it is not credited here."],
  frameworks: frameworks("keep", { nist: "AC-4" }),
  reads: READS2,
  judge: (world) => onArchives(
    world,
    (archive) => onStatements(
      archive,
      (statements) => judgeTies(
        archive,
        statements.filter((one) => one.allow && namesCloudTrail(one))
      )
    )
  )
};
function judgeTies({ at, trails, arn }, allows) {
  const loose = allows.filter((one) => !isTied(one));
  const writing = loose.filter((one) => coversAction(one, "s3:PutObject"));
  const trail = trails[0]?.description.arn ?? "";
  const steps = [
    {
      text: "The condition to add to the statement.",
      command: JSON.stringify({ Condition: { StringEquals: { "aws:SourceArn": trail } } })
    }
  ];
  if (writing.length > 0)
    return fail(
      at,
      `${enumerate(writing.map(nameOf))}: CloudTrail may write to ${arn} for anybody's trail`,
      { steps }
    );
  if (loose.length > 0)
    return fail(
      at,
      `${enumerate(loose.map(nameOf))}: CloudTrail may read the access list for anybody's trail`,
      { steps, severity: "low" }
    );
  if (allows.length === 0)
    return notApplicable(at, "the policy lets CloudTrail write nothing: see ARC-15");
  return pass(
    at,
    "every permission of CloudTrail is tied to a trail, an account or the organisation"
  );
}
var DESTRUCTIVE = [
  "s3:DeleteObject",
  "s3:DeleteObjectVersion",
  "s3:DeleteBucket",
  "s3:DeleteBucketPolicy",
  "s3:PutBucketPolicy",
  "s3:PutLifecycleConfiguration",
  "s3:PutBucketVersioning",
  "s3:BypassGovernanceRetention",
  "s3:PutEncryptionConfiguration"
];
var nobodyDestroys = {
  id: "ARC-14",
  severity: "critical",
  title: "Nobody but break-glass may destroy or re-govern the archive",
  why: "A right to delete, to shorten a lifecycle or to rewrite the policy is a right to erase what was done with it.",
  fix: {
    console: "S3 > the bucket > Permissions > Bucket policy: remove the statement or the actions.",
    cli: "aws s3api get-bucket-policy --bucket {bucket} --query Policy --output text",
    stack: "log-archive-stack: the bucket policy grants reading alone"
  },
  falsePositives: ["A deployment role: list it under `policy.break-glass`."],
  frameworks: frameworks("keep", { nist: "AU-9(4)", pci: "10.3.2" }),
  reads: READS2,
  judge: (world) => onArchives(
    world,
    (archive) => onStatements(archive, (statements) => {
      const found = statements.flatMap((one) => destroyers(world, archive, one));
      return passIf(found.length === 0, archive.at, {
        yes: "the policy gives nobody but break-glass a right to destroy",
        no: enumerate(found)
      });
    })
  )
};
function destroyers(world, { arn }, statement) {
  const touches = touchesResource(statement, arn) || touchesResource(statement, `${arn}/*`);
  if (!statement.allow || !touches) return [];
  const actions = DESTRUCTIVE.filter((action) => coversAction(statement, action));
  const people = effectivePrincipals(statement).filter((one) => !mayBreakGlass(world.policy, one));
  if (actions.length === 0 || people.length === 0) return [];
  return [`${nameOf(statement)} gives ${enumerate(people)} ${enumerate(actions)}`];
}
var onlyServicesWrite = {
  id: "ARC-16",
  severity: "high",
  title: "Only log services write where the logs are",
  why: "A planted file looks like a log to every reader that skips validation.",
  fix: {
    console: "S3 > the bucket > Permissions > Bucket policy: take s3:PutObject on AWSLogs/ from people and roles.",
    cli: "aws s3api get-bucket-policy --bucket {bucket} --query Policy --output text",
    stack: 'log-archive-stack: the statement "OnlyServicesWrite"'
  },
  falsePositives: ["A replication role of another archive: suppress it by name."],
  frameworks: frameworks("keep", { nist: "SI-7" }),
  reads: READS2,
  judge: (world) => onArchives(
    world,
    (archive) => onStatements(archive, (statements) => {
      const found = statements.flatMap((one) => planters(world, archive, one));
      return passIf(found.length === 0, archive.at, {
        yes: "the policy lets services alone write logs",
        no: enumerate(found)
      });
    })
  )
};
function planters(world, { arn, trails }, statement) {
  const folders = trails.map((trail) => `${arn}/${logPrefix(world, trail)}/*`);
  const writes = statement.allow && coversAction(statement, "s3:PutObject");
  if (!writes || !folders.some((folder) => touchesResource(statement, folder))) return [];
  const people = effectivePrincipals(statement).filter((one) => !mayBreakGlass(world.policy, one));
  return people.length === 0 ? [] : [`${nameOf(statement)} lets ${enumerate(people)} write`];
}
var ARCHIVE_RIGHTS_CONTROLS = [
  tiedToOurTrail,
  nobodyDestroys,
  deliverable,
  onlyServicesWrite
];

// checks/controls/arrivals.ts
var READS3 = ["s3:ListObjectsV2"];
var MAPS = { pci: "10.3.4,10.7.2", nist: "AU-5,AU-9,SI-7" };
var FIX = {
  console: "Look at ORG-05, TRAIL-03, TRAIL-07 and TRAIL-08 for that account or Region first.",
  cli: "aws s3 ls s3://{bucket}/ --recursive --summarize | tail  # under AWSLogs/",
  stack: "organization-trail-stack, log-archive-stack"
};
var accountPlace = (account) => ({
  resource: `account ${account}`,
  account,
  region: "global"
});
function onDeliveries(world, judge) {
  return onLiveSet(world, (trails, at) => {
    const accounts = coveredAccounts(world);
    if (!accounts.known) return [unknown(at, accounts)];
    const ids = new Set(accounts.value.map(({ id }) => id));
    const arns = trails.map(({ description }) => description.arn);
    const own2 = world.snapshot.deliveries.filter(
      ({ trail, account }) => arns.includes(trail) && ids.has(account)
    );
    if (own2.length === 0) return [unlisted(world, at)];
    return own2.map((delivery) => judge(delivery, accountPlace(delivery.account)));
  });
}
function unlisted({ snapshot, trails }, at) {
  if (!trails.known) return unknown(at, trails);
  const used = trails.value.map(({ description }) => description.bucket);
  for (const { name, owner } of snapshot.buckets)
    if (used.includes(name) && !owner.known) return unknown(at, owner);
  return notApplicable(at, "nothing was listed in the archive: see ARC-01 and INT-01");
}
var accountsDelivered = {
  id: "INT-01",
  severity: "high",
  title: "Every active account delivered logs lately",
  why: "Configuration says what should happen; the bucket says what did. A silent account is one nobody can answer for.",
  fix: FIX,
  falsePositives: [
    "An account that made no call at all; the audit itself makes some in every account it reads."
  ],
  frameworks: frameworks("record", MAPS),
  reads: READS3,
  judge: (world) => onDeliveries(
    world,
    ({ newestLog }, at) => given(at, newestLog, (newest) => {
      const hours = newest === null ? Infinity : hoursBefore(world, newest);
      return passIf(hours <= world.policy.lookBackHours, at, {
        yes: `newest log file of ${newest ?? ""}`,
        no: `no log file of account ${at.account} in the last ${world.policy.lookBackHours} h`
      });
    })
  )
};
var digestsRecent = {
  id: "INT-02",
  severity: "high",
  title: "Every enabled Region has a recent digest",
  why: "Digests come every hour, even when nothing happens. A Region without them is a Region without proof.",
  fix: FIX,
  falsePositives: ["A Region enabled within the hour."],
  frameworks: frameworks("record", MAPS),
  reads: READS3,
  judge: (world) => onDigests(world, (region, times) => {
    const hours = hoursBefore(world, times.at(-1));
    if (hours <= world.policy.maxDigestAgeHours) return "";
    return times.length === 0 ? `${region}: none` : `${region}: last ${times.at(-1) ?? ""}`;
  })
};
function onDigests(world, opinion) {
  return onDeliveries(world, (delivery, at) => {
    const trail = trailOf(world, delivery);
    if (trail?.description.logFileValidation === false)
      return notApplicable(at, "validation is off: see TRAIL-05");
    if (trail !== void 0 && isYoung(world, trail))
      return notApplicable(at, "the trail has only just started");
    return judgeSeries(delivery, opinion, at);
  });
}
function judgeSeries({ digests }, opinion, at) {
  const wrong = digests.flatMap(({ region, times }) => times.known ? [opinion(region, times.value)] : []).filter(Boolean);
  if (wrong.length > 0)
    return fail(at, enumerate(wrong), {
      facts: [{ label: "Regions", value: String(wrong.length) }]
    });
  const all = every(digests.map(({ times }) => times));
  return given(at, all, (series) => pass(at, `digests of ${series.length} Regions are whole`));
}
var trailOf = ({ snapshot }, { trail }) => snapshot.trails.find(({ description }) => description.arn === trail);
function isYoung(world, trail) {
  const status = homeStatus(trail);
  return status.known && hoursBefore(world, status.value.startLoggingTime) < 2;
}
var SLOW_SECONDS = 30 * 60;
var latency = {
  id: "INT-03",
  severity: "low",
  title: "Logs arrive in time",
  why: "What arrives late is judged late. CloudTrail usually needs about five minutes.",
  fix: FIX,
  falsePositives: ["A copy of the archive: replication rewrites the time of storing."],
  frameworks: frameworks("record", MAPS),
  reads: READS3,
  judge: (world) => onLiveSet(world, (_, at) => {
    const delays = world.snapshot.deliveries.flatMap((delivery) => delivery.delays).toSorted((a, b) => a - b);
    const p95 = delays[Math.min(delays.length - 1, Math.floor(delays.length * 0.95))];
    if (p95 === void 0) return [unlisted(world, at)];
    return [
      passIf(p95 <= SLOW_SECONDS, at, {
        yes: `95 % of ${delays.length} files arrived within ${Math.round(p95 / 60)} min`,
        no: `5 % of ${delays.length} files took more than ${Math.round(p95 / 60)} min`
      })
    ];
  })
};
var GAP_MINUTES = 90;
var noHole = {
  id: "INT-04",
  severity: "high",
  title: "There is no hole in the digest series",
  why: "Digests form a chain. A missing link means that the trail was stopped, or that somebody removed what does not suit.",
  fix: {
    ...FIX,
    console: "Run `trailwarden verify` over the hole and keep the answer; INT-05 may name who stopped the trail."
  },
  falsePositives: ["A Region that was enabled within the look-back: its series starts there."],
  frameworks: frameworks("record", MAPS),
  reads: READS3,
  judge: (world) => onDigests(world, (region, times) => {
    const gap = gapIn(times);
    return gap === void 0 ? "" : `${region}: nothing between ${gap[0]} and ${gap[1]}`;
  })
};
function gapIn(times) {
  for (const [index, time] of times.entries()) {
    const next = times[index + 1];
    if (next !== void 0 && Date.parse(next) - Date.parse(time) > GAP_MINUTES * 6e4)
      return [time, next];
  }
  return void 0;
}
var samples = {
  id: "INT-07",
  severity: "medium",
  title: "Sampled objects really are encrypted and locked",
  why: "Settings say what should happen to the next object. The objects say what happened.",
  fix: {
    console: "See KEY-01 and ARC-07: a lock set later does not reach what was written before.",
    cli: "aws s3api head-object --bucket {bucket} --key KEY",
    stack: "log-archive-stack: encryption, lock"
  },
  falsePositives: ["Digests were encrypted by S3's own key for years: both are accepted for them."],
  frameworks: frameworks("keep", MAPS),
  reads: ["s3:HeadObject"],
  judge: (world) => {
    const { samples: found } = world.snapshot;
    if (found.length === 0) return [unlisted(world, organizationPlace(world))];
    return found.map((sample) => judgeSample(world, sample));
  }
};
function judgeSample({ snapshot }, sample) {
  const trail = snapshot.trails.find(({ description }) => description.arn === sample.trail);
  const bucket = snapshot.buckets.find(({ name }) => name === sample.bucket);
  const at = {
    resource: `arn:${snapshot.partition}:s3:::${sample.bucket}/${sample.key}`,
    account: trail?.account ?? snapshot.caller.account,
    region: trail?.description.homeRegion ?? "global"
  };
  return given(at, sample.state, (state) => {
    const faults = [
      ...sealFaults(sample, state, trail?.description.kmsKeyId ?? ""),
      ...lockFaults(bucket, state)
    ];
    return passIf(faults.length === 0, at, {
      yes: "encrypted and locked as the settings say",
      no: faults.join("; ")
    });
  });
}
function sealFaults({ kind }, state, wanted) {
  const { keyId, algorithm } = state;
  const ownKey = kind === "digest" && algorithm === "AES256";
  if (wanted === "" || keyId === wanted || ownKey) return [];
  return [`encrypted with ${keyId === "" ? algorithm : keyId}, not ${wanted}`];
}
function lockFaults(bucket, { lockedUntil }) {
  const locks = bucket?.lock.known === true && bucket.lock.value.days > 0;
  return locks && lockedUntil === "" ? ["not locked"] : [];
}
var ARRIVAL_CONTROLS = [
  accountsDelivered,
  digestsRecent,
  latency,
  noHole,
  samples
];

// checks/controls/selectors.ts
var TESTS = {
  equals: (value, pattern) => value === pattern,
  startsWith: (value, pattern) => value.startsWith(pattern),
  endsWith: (value, pattern) => value.endsWith(pattern),
  notEquals: (value, pattern) => value === pattern,
  notStartsWith: (value, pattern) => value.startsWith(pattern),
  notEndsWith: (value, pattern) => value.endsWith(pattern)
};
function fieldKeeps({ field, operators }, sample) {
  const value = sample.get(field);
  if (value === void 0) return false;
  return operatorsOf(operators).every(({ name, patterns }) => {
    const hit = patterns.some((pattern) => TESTS[name](value, pattern));
    return name.startsWith("not") ? !hit : hit;
  });
}
function operatorsOf(operators) {
  const names2 = [
    "equals",
    "startsWith",
    "endsWith",
    "notEquals",
    "notStartsWith",
    "notEndsWith"
  ];
  return names2.flatMap((name) => {
    const patterns = operators[name];
    return patterns === void 0 || patterns.length === 0 ? [] : [{ name, patterns }];
  });
}
var keeps = (selector, sample) => selector.length > 0 && selector.every((field) => fieldKeeps(field, sample));
var ofCategory = (selector, category) => selector.some(
  ({ field, operators }) => field === "eventCategory" && (operators.equals ?? []).includes(category)
);
var isDefault = ({ basic, advanced }) => basic.length === 0 && advanced.length === 0;
var SIDES = ["true", "false"];
function basicSide({ readWriteType }, side) {
  const type = readWriteType.toLowerCase();
  if (type === "readonly") return side === "true";
  return type === "writeonly" ? side === "false" : true;
}
function keepsManagement(selectors, source, side) {
  if (isDefault(selectors)) return true;
  const sample = /* @__PURE__ */ new Map([
    ["eventCategory", "Management"],
    ["eventSource", source],
    ["readOnly", side]
  ]);
  return selectors.advanced.some((one) => keeps(one, sample)) || selectors.basic.some(
    (one) => one.includeManagementEvents && basicSide(one, side) && !one.excludeManagementEventSources.includes(source)
  );
}
var missingManagement = (all, source) => SIDES.filter((side) => !all.some((one) => keepsManagement(one, source, side)));
function namedSources(all) {
  const basic = all.flatMap(
    (one) => one.basic.flatMap((selector) => selector.excludeManagementEventSources)
  );
  const advanced = all.flatMap(
    (one) => one.advanced.filter((selector) => ofCategory(selector, "Management")).flatMap((selector) => selector.filter(({ field }) => field === "eventSource")).flatMap(({ operators }) => operatorsOf(operators).flatMap(({ patterns }) => patterns))
  );
  return [.../* @__PURE__ */ new Set([...basic, ...advanced])].sort();
}
function keepsData(selectors, kind, side) {
  const sample = /* @__PURE__ */ new Map([
    ["eventCategory", "Data"],
    ["resources.type", kind.type],
    ["readOnly", side]
  ]);
  if (kind.arn !== void 0) sample.set("resources.ARN", kind.arn);
  return selectors.advanced.some((one) => ofCategory(one, "Data") && keeps(one, sample)) || selectors.basic.some((one) => basicSide(one, side) && basicKeepsData(one, kind));
}
function basicKeepsData({ dataResources }, { type, all, arn }) {
  return dataResources.filter((one) => one.type === type).flatMap((one) => one.values).some((value) => all.includes(value) || (arn?.startsWith(value) ?? false));
}
var missingData = (all, kind) => SIDES.filter((side) => !all.some((selectors) => keepsData(selectors, kind, side)));
var keepsNetwork = (all, source) => all.some(
  ({ advanced }) => advanced.some(
    (one) => ofCategory(one, "NetworkActivity") && keeps(
      one,
      /* @__PURE__ */ new Map([
        ["eventCategory", "NetworkActivity"],
        ["eventSource", source]
      ])
    )
  )
);
var describeField = ({ field, operators }) => operatorsOf(operators).map(({ name, patterns }) => `${field} ${name} ${patterns.slice(0, 3).join(", ")}`).join("; ");
var sideName = (side) => side === "true" ? "reads" : "writes";

// checks/controls/selector-set.ts
var ANY_SOURCE = "a-service-of-tomorrow.amazonaws.com";
var NOISY_SOURCES = ["kms.amazonaws.com", "rdsdata.amazonaws.com"];
function onSelectors(world, judge) {
  return onLiveSet(world, (trails, at) => [
    given(at, every(trails.map(({ selectors }) => selectors)), (all) => judge(all, at))
  ]);
}
var sides = (missing) => missing.map(sideName).join(" and ");

// checks/controls/dropped.ts
var NEGATIVE = ["notEquals", "notStartsWith", "notEndsWith"];
var droppedSelectors = {
  id: "EVT-09",
  severity: "high",
  title: "No selector quietly drops somebody",
  why: 'One line in a selector makes a principal, a bucket or a service invisible, and the trail still says "logging".',
  fix: {
    console: "CloudTrail > the trail > Data events (or Management events) > Edit: remove the condition named in the finding.",
    cli: "aws cloudtrail get-event-selectors --trail-name {trail} --region {region}  # then put-event-selectors without it",
    stack: "organization-trail-stack: advanced_event_selector"
  },
  falsePositives: [
    "A loop-saver for access-log or query-result buckets: suppress it by name. The archive itself is EVT-06's."
  ],
  frameworks: frameworks("record", { nist: "AU-12" }),
  reads: ["cloudtrail:GetEventSelectors"],
  judge: (world) => onLiveSet(world, (trails, at) => [
    given(at, every(trails.map(({ selectors }) => selectors)), (all) => {
      const dropped = [...droppedSources(all), ...droppedData(all, trails)];
      return dropped.length === 0 ? pass(at, "no selector drops a principal, a resource or a service") : fail(at, `dropped: ${enumerate(dropped)}`);
    })
  ])
};
function droppedSources(all) {
  const general = missingManagement(all, ANY_SOURCE).length;
  return namedSources(all).filter(
    (source) => !NOISY_SOURCES.some((one) => one === source) && missingManagement(all, source).length > general
  );
}
function droppedData(all, trails) {
  const archives = trails.map(({ description }) => description.bucket);
  return all.flatMap(({ advanced }) => advanced).filter((one) => ofCategory(one, "Data") && !keptByAnother(one, all)).flatMap((one) => one.filter((field) => drops(field, archives)).map(describeField));
}
var typeOf = (selector) => selector.find(({ field }) => field === "resources.type")?.operators.equals?.[0] ?? "";
var keptByAnother = (selector, all) => missingData(all, { type: typeOf(selector), all: [`arn:aws:${serviceOf(selector)}`] }).length === 0;
var serviceOf = (selector) => typeOf(selector) === "AWS::S3::Object" ? "s3" : "lambda";
function drops({ field, operators }, archives) {
  if (field === "userIdentity.arn") return true;
  const left = NEGATIVE.flatMap((name) => operators[name] ?? []);
  if (field !== "resources.ARN") return left.length > 0;
  return left.some((arn) => !archives.some((name) => arn.split(":::")[1]?.split("/")[0] === name));
}
var storeDrops = (selectors) => selectors.flatMap(
  (one) => one.filter(
    ({ field, operators }) => STORE_FIELDS.includes(field) || NEGATIVE.some((name) => (operators[name] ?? []).length > 0)
  ).map(describeField)
);
var STORE_FIELDS = ["eventName", "eventType", "userIdentity.arn", "sessionCredentialFromConsole"];

// checks/controls/events-data.ts
function dataControl(own2) {
  const { id, severity, title, why, type, basic, maps } = own2;
  const selector = JSON.stringify([
    {
      FieldSelectors: [
        { Field: "eventCategory", Equals: ["Data"] },
        { Field: "resources.type", Equals: [type] }
      ]
    }
  ]);
  return {
    id,
    severity,
    title,
    why,
    fix: {
      console: `CloudTrail > the trail > Data events > Edit: ${type}, log all events. Data events are charged for: see the price first.`,
      cli: `aws cloudtrail put-event-selectors --trail-name {trail} --region {region} --advanced-event-selectors '${selector}'  # add it to the selectors you have`,
      stack: "organization-trail-stack: dataEvents"
    },
    falsePositives: [
      "Data events kept by another tool, or left out knowingly because of their price."
    ],
    frameworks: maps,
    reads: ["cloudtrail:GetEventSelectors"],
    judge: (world) => onSelectors(world, (all, at) => judgeData(all, at, { own: own2, world, basic }))
  };
}
function judgeData(all, at, { own: own2, world, basic }) {
  const everything = `arn:${world.snapshot.partition}:${basic}`;
  const kind = { type: own2.type, all: [everything, `${everything}:::`] };
  const missing = missingData(all, kind).filter((side) => own2.sides.includes(side));
  return passIf(missing.length === 0, at, {
    yes: `${sides(own2.sides)} of every ${own2.type} are kept`,
    no: `${sides(missing)} of ${own2.type} are not kept for every resource`
  });
}
var objectWrites = dataControl({
  id: "EVT-03",
  severity: "medium",
  title: "Writes to S3 objects are recorded, in all buckets",
  why: "Ransom and deletion of data are object writes; management events do not show them.",
  type: "AWS::S3::Object",
  basic: "s3",
  sides: ["false"],
  maps: frameworks("record", {
    cis: "3.10/3.8/4.8",
    hub: "S3.22",
    config: "cloudtrail-all-write-s3-data-event-check"
  })
});
var objectReads = dataControl({
  id: "EVT-04",
  severity: "low",
  title: "Reads of S3 objects are recorded, in all buckets",
  why: "Theft of data is object reads. Without them nobody can say afterwards what was taken.",
  type: "AWS::S3::Object",
  basic: "s3",
  sides: ["true"],
  maps: frameworks("record", {
    cis: "3.11/3.9/4.9",
    hub: "S3.23",
    config: "cloudtrail-all-read-s3-data-event-check"
  })
});
var invocations = dataControl({
  id: "EVT-05",
  severity: "low",
  title: "Lambda invocations are recorded",
  why: "A function is a door to everything its role may do; its use is otherwise visible to its own account alone.",
  type: "AWS::Lambda::Function",
  basic: "lambda",
  sides: ["true", "false"],
  maps: frameworks("record")
});
var DATA_EVENT_CONTROLS = [objectWrites, objectReads, invocations];

// checks/controls/events.ts
var READS4 = ["cloudtrail:GetEventSelectors"];
var ALL_MANAGEMENT = JSON.stringify([
  {
    Name: "Management events",
    FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }]
  }
]);
var managementEvents = {
  id: "EVT-01",
  severity: "critical",
  title: "All management events are recorded, reads and writes",
  why: "Reads are how an intruder finds the way; writes are what was done. A trail can log happily and keep half of them.",
  fix: {
    console: "CloudTrail > the trail > Management events > Edit: Read and Write, nothing excluded.",
    cli: `aws cloudtrail put-event-selectors --trail-name {trail} --region {region} --advanced-event-selectors '${ALL_MANAGEMENT}'`,
    stack: 'organization-trail-stack: advanced_event_selector "management"'
  },
  falsePositives: [],
  frameworks: frameworks("record", { cis: "3.1/3.1/4.1", hub: "CloudTrail.1" }),
  reads: READS4,
  judge: (world) => onSelectors(world, (all, at) => {
    const missing = missingManagement(all, ANY_SOURCE);
    return passIf(missing.length === 0, at, {
      yes: "all management events are kept",
      no: `management ${sides(missing)} are not kept`
    });
  })
};
var noSourceExcluded = {
  id: "EVT-02",
  severity: "high",
  title: "No noisy source is excluded",
  why: "Leaving KMS or the RDS data API out saves money and hides who disabled the key of the archive (MON-07 is dead without it).",
  fix: {
    console: 'CloudTrail > the trail > Management events > Edit: untick "Exclude AWS KMS events" and "Exclude Amazon RDS Data API events".',
    cli: `aws cloudtrail put-event-selectors --trail-name {trail} --region {region} --advanced-event-selectors '${ALL_MANAGEMENT}'`,
    stack: "organization-trail-stack: excludeEventSources = []"
  },
  falsePositives: ["A second trail or store outside this organisation that keeps them."],
  frameworks: frameworks("record", {
    hub: "CloudTrail.1",
    config: "multi-region-cloudtrail-enabled"
  }),
  reads: READS4,
  judge: (world) => onSelectors(world, (all, at) => {
    const general = missingManagement(all, ANY_SOURCE);
    const lost = NOISY_SOURCES.filter(
      (source) => missingManagement(all, source).length > general.length
    );
    return passIf(lost.length === 0, at, {
      yes: "no source is left out",
      no: `events of ${lost.join(" and ")} are left out`
    });
  })
};
var archiveWatched = {
  id: "EVT-06",
  severity: "high",
  title: "The archive itself is watched, reads and writes",
  why: "Whoever reads or changes the logs must leave a trace in them. Leaving the archive out of data events to avoid a loop is popular, and blinds exactly here.",
  fix: {
    console: "CloudTrail > the trail > Data events > Add: S3, custom selector resources.ARN starts with the archive's ARN.",
    cli: `aws cloudtrail put-event-selectors --trail-name {trail} --region {region} --advanced-event-selectors '[{"FieldSelectors":[{"Field":"eventCategory","Equals":["Data"]},{"Field":"resources.type","Equals":["AWS::S3::Object"]},{"Field":"resources.ARN","StartsWith":["arn:aws:s3:::{bucket}/"]}]}]'  # add it to the selectors you have`,
    stack: "organization-trail-stack: dataEvents.archive (leave the archive out of the broad selector, and give it one of its own)"
  },
  falsePositives: [
    "Server access logs (ARC-10) show the same reads, later and without a signature."
  ],
  frameworks: frameworks("keep", { pci: "10.2.1.3", nist: "AU-9" }),
  reads: READS4,
  judge: (world) => onLiveSet(
    world,
    (trails, at) => [...new Set(trails.map(({ description }) => description.bucket))].map(
      (bucket) => judgeArchive(
        trails,
        { ...at, resource: `arn:${world.snapshot.partition}:s3:::${bucket}` },
        world
      )
    )
  )
};
function judgeArchive(trails, at, world) {
  const everything = `arn:${world.snapshot.partition}:s3`;
  const arn = `${at.resource}/${trails[0]?.description.prefix ?? ""}/AWSLogs/o-anyone/000000000000/CloudTrail/x`;
  const kind = {
    type: "AWS::S3::Object",
    all: [everything, `${everything}:::`],
    arn: arn.replaceAll("//", "/")
  };
  return given(at, every(trails.map(({ selectors }) => selectors)), (all) => {
    const missing = missingData(all, kind);
    return passIf(missing.length === 0, at, {
      yes: "reads and writes of the archive are kept",
      no: `${sides(missing)} of the archive's objects are not kept`
    });
  });
}
var networkActivity = {
  id: "EVT-07",
  severity: "low",
  title: "Network activity at VPC endpoints is recorded",
  why: "Only these events show that somebody used a foreign account's credentials through our network.",
  fix: {
    console: "CloudTrail > the trail > Network activity events > Edit.",
    cli: `aws cloudtrail put-event-selectors --trail-name {trail} --region {region} --advanced-event-selectors '[{"FieldSelectors":[{"Field":"eventCategory","Equals":["NetworkActivity"]},{"Field":"eventSource","Equals":["s3.amazonaws.com"]}]}]'  # one for each source; add it to the selectors you have`,
    stack: "organization-trail-stack: networkActivity"
  },
  falsePositives: ["No VPC endpoints in use: empty `policy.network-event-sources`."],
  frameworks: frameworks("record", { nist: "SC-7" }),
  reads: READS4,
  judge: (world) => onSelectors(world, (all, at) => {
    const wanted = world.policy.networkEventSources;
    if (wanted.length === 0) return notApplicable(at, "the configuration asks for no source");
    const missing = wanted.filter((source) => !keepsNetwork(all, source));
    return passIf(missing.length === 0, at, {
      yes: `kept for ${enumerate(wanted)}`,
      no: `not kept whole for ${enumerate(missing)} (a selector with errorCode keeps refusals only)`
    });
  })
};
var BOTH_INSIGHTS = ["ApiCallRateInsight", "ApiErrorRateInsight"];
var insights = {
  id: "EVT-08",
  severity: "low",
  title: "Insights watch call rate and error rate",
  why: "A burst of calls or of refusals is often the first sign, and needs no rule.",
  fix: {
    console: "CloudTrail > the trail > Insights events > Edit: both types.",
    cli: `aws cloudtrail put-insight-selectors --trail-name {trail} --region {region} --insight-selectors '[{"InsightType":"ApiCallRateInsight"},{"InsightType":"ApiErrorRateInsight"}]'`,
    stack: "organization-trail-stack: insight_selector"
  },
  falsePositives: ["Insights are charged for; a SIEM that does the same makes them superfluous."],
  frameworks: frameworks("record", { nist: "AU-6,SI-4" }),
  reads: ["cloudtrail:GetInsightSelectors"],
  judge: (world) => onTrails(world, (trail, at) => {
    if (!mayBeLive(trail)) return notApplicable(at, "the trail is not logging: see TRAIL-03");
    return given(at, trail.insights, (types) => {
      if (types === null) return notApplicable(at, "Insights cannot be had here");
      const missing = BOTH_INSIGHTS.filter((type) => !types.includes(type));
      return missing.length === 0 ? pass(at, "both rates are watched") : fail(at, `not watched: ${missing.join(", ")}`);
    });
  })
};
var EVENT_CONTROLS = [
  managementEvents,
  noSourceExcluded,
  ...DATA_EVENT_CONTROLS,
  archiveWatched,
  networkActivity,
  insights,
  droppedSelectors
];

// checks/controls/keys.ts
function onKeys(world, judge) {
  const { trails } = world;
  const place = organizationPlace(world);
  if (!trails.known) return [unknown(place, trails)];
  const used = new Set(trails.value.map(({ description }) => description.kmsKeyId));
  const keys = world.snapshot.keys.filter(({ arn }) => used.has(arn));
  if (keys.length === 0)
    return [notApplicable(place, "no audit trail uses a key of its own: see TRAIL-06")];
  return keys.map(
    (key2) => judge({ key: key2, at: { resource: key2.arn, account: key2.account, region: key2.region } })
  );
}
function onLivingKeys(world, judge) {
  return onKeys(world, (subject) => {
    const { description } = subject.key;
    if (description.known && description.value === null)
      return notApplicable(subject.at, "the key does not exist: see KEY-01");
    return judge(subject);
  });
}
function onStatements2({ key: key2, at }, judge) {
  return given(at, key2.policy, (text) => {
    const reading = parsePolicy(text);
    return reading.ok ? judge(reading.statements) : fail(at, `the key policy cannot be read: ${reading.reason}`);
  });
}

// checks/controls/key-rights.ts
var readersKnown = {
  id: "KEY-05",
  severity: "high",
  title: "Who can decrypt is known",
  why: "Decrypting is reading the audit trail. An account outside the organisation, or a grant nobody remembers, reads it without a trace in ours.",
  fix: {
    console: "KMS > the key > Key policy and Grants: name accounts of the organisation, retire the rest.",
    cli: "aws kms list-grants --key-id {key} --region {region}",
    stack: "log-archive-stack: readers"
  },
  falsePositives: ["A service provider that reads the logs: list it under `policy.readers`."],
  frameworks: frameworks("keep", { pci: "10.3.1", nist: "AC-6" }),
  reads: ["kms:GetKeyPolicy", "kms:ListGrants", "organizations:ListAccounts"],
  judge: (world) => onLivingKeys(world, (subject) => judgeReaders(world, subject))
};
function judgeReaders(world, subject) {
  const { key: key2, at } = subject;
  return onStatements2(subject, (statements) => {
    const named = statements.filter((one) => one.allow && coversAction(one, "kms:Decrypt"));
    if (named.some(isOpen)) return fail(at, "everybody may decrypt: see KEY-03");
    return given(at, both(key2.grants, ownAccounts(world)), ([grants, own2]) => {
      const granted = grants.filter(({ operations }) => operations.includes("Decrypt"));
      const people = [...named.flatMap(readersOf), ...granted.map(({ grantee }) => grantee)];
      const strange = people.filter((one) => isStrange(one, world, own2));
      return passIf(strange.length === 0, at, {
        yes: `${people.length} principals of the organisation may decrypt`,
        no: `from outside the organisation: ${enumerate(strange)} may decrypt`
      });
    });
  });
}
function readersOf(statement) {
  if (!namesEveryone(statement)) return effectivePrincipals(statement);
  const keys = ["kms:calleraccount", "aws:principalaccount", "aws:principalarn"];
  return statement.conditions.filter((one) => keys.includes(one.key) && narrows(one)).flatMap(({ values }) => values);
}
function isStrange(principal, { policy, snapshot }, own2) {
  const account = accountOf(principal);
  if (policy.readers.includes(principal) || policy.readers.includes(account)) return false;
  if (principal.endsWith(".amazonaws.com") || principal === snapshot.caller.account) return false;
  return principal === "*" || account !== "" && !own2.has(account);
}
var KILLING = ["kms:ScheduleKeyDeletion", "kms:DisableKey", "kms:PutKeyPolicy"];
var killersKnown = {
  id: "KEY-06",
  severity: "high",
  title: "Who can destroy the key is known",
  why: "Scheduling the key for deletion erases every log it encrypted, without touching one object.",
  fix: {
    console: "KMS > the key > Key policy: leave these actions to the account's root and to break-glass.",
    cli: "aws kms get-key-policy --key-id {key} --policy-name default --region {region} --output text",
    stack: 'log-archive-stack: the statements "Admin" and "BreakGlass" of the key policy'
  },
  falsePositives: ["A deployment role: list it under `policy.break-glass`."],
  frameworks: frameworks("keep", { nist: "AU-9" }),
  reads: ["kms:GetKeyPolicy"],
  judge: (world) => onLivingKeys(
    world,
    (subject) => onStatements2(subject, (statements) => {
      const found = statements.flatMap((one) => killers(world, subject.key, one));
      return passIf(found.length === 0, subject.at, {
        yes: "the account's root and break-glass alone",
        no: enumerate(found)
      });
    })
  )
};
function killers({ policy }, key2, statement) {
  const actions = KILLING.filter((action) => statement.allow && coversAction(statement, action));
  const roots = [
    key2.account,
    `arn:aws:iam::${key2.account}:root`,
    `arn:aws-cn:iam::${key2.account}:root`,
    `arn:aws-us-gov:iam::${key2.account}:root`
  ];
  const people = effectivePrincipals(statement).filter(
    (one) => !roots.includes(one) && !mayBreakGlass(policy, one)
  );
  return actions.length === 0 || people.length === 0 ? [] : [`${nameOf(statement)} gives ${enumerate(people)} ${enumerate(actions)}`];
}
var KEY_RIGHTS_CONTROLS = [readersKnown, killersKnown];

// checks/controls/key.ts
var usable = {
  id: "KEY-01",
  severity: "critical",
  title: "The trail's key can be used",
  why: "With the key disabled or gone nothing more is delivered and nothing old can be read. The trail goes on showing the key.",
  fix: {
    console: "KMS > the key > Cancel key deletion, then Enable.",
    cli: "aws kms cancel-key-deletion --key-id {key} --region {region} && aws kms enable-key --key-id {key} --region {region}",
    stack: "log-archive-stack: aws_kms_key.is_enabled = true"
  },
  falsePositives: [],
  frameworks: frameworks("keep", { hub: "KMS.3", config: "kms-cmk-not-scheduled-for-deletion" }),
  reads: ["kms:DescribeKey"],
  judge: (world) => onKeys(
    world,
    ({ key: key2, at }) => given(at, key2.description, (found) => {
      if (found === null) return fail(at, "the account of the key has no such key");
      return passIf(["Enabled", "Creating", "Updating"].includes(found.state), at, {
        yes: `its state is ${found.state}`,
        no: `its state is ${found.state}`
      });
    })
  )
};
var rotated = {
  id: "KEY-02",
  severity: "low",
  title: "The trail's key is rotated",
  why: "Rotation limits what one leaked key opens. Old logs stay readable.",
  fix: {
    console: "KMS > the key > Key rotation: Enable.",
    cli: "aws kms enable-key-rotation --key-id {key} --region {region}",
    stack: "log-archive-stack: aws_kms_key.enable_key_rotation = true"
  },
  falsePositives: [],
  frameworks: frameworks("keep", {
    cis: "3.8/3.6/4.6",
    hub: "KMS.4",
    config: "cmk-backing-key-rotation-enabled",
    nist: "SC-12"
  }),
  reads: ["kms:DescribeKey", "kms:GetKeyRotationStatus"],
  judge: (world) => onLivingKeys(world, judgeRotation)
};
function judgeRotation({ key: key2, at }) {
  return given(at, key2.description, (found) => {
    if (found === null) return notApplicable(at, "the key does not exist: see KEY-01");
    const { state, origin, spec, customStore } = found;
    if (state === "PendingDeletion")
      return notApplicable(at, "the key is to be deleted: see KEY-01");
    if (origin !== "AWS_KMS" || spec !== "SYMMETRIC_DEFAULT" || customStore)
      return notApplicable(
        at,
        `a key of origin ${origin} and spec ${spec} cannot be rotated by KMS`
      );
    return given(
      at,
      key2.rotation,
      (on) => passIf(on, at, { yes: "rotation is on", no: "rotation is off" })
    );
  });
}
var noStranger = {
  id: "KEY-03",
  severity: "critical",
  title: "The key policy names no wildcard principal without a narrowing condition",
  why: "A statement for everybody, whatever its action, lets strangers use or study the key of the audit trail.",
  fix: {
    console: "KMS > the key > Key policy: name accounts, or add kms:CallerAccount or aws:PrincipalOrgID.",
    cli: "aws kms get-key-policy --key-id {key} --policy-name default --region {region} --output text",
    stack: "log-archive-stack: the key policy"
  },
  falsePositives: [
    "The policy that CloudTrail's console writes uses * with kms:CallerAccount, and passes."
  ],
  frameworks: frameworks("keep", {
    cis: "–/–/2.21",
    hub: "KMS.5",
    config: "kms-key-policy-no-public-access"
  }),
  reads: ["kms:GetKeyPolicy"],
  judge: (world) => onLivingKeys(
    world,
    (subject) => onStatements2(subject, (statements) => {
      const open = statements.filter(isOpen);
      return passIf(open.length === 0, subject.at, {
        yes: "no statement is for everybody",
        no: `open to everybody: ${enumerate(open.map(nameOf))}`
      });
    })
  )
};
var isForCloudTrail = ({ allow, principals }) => allow && principals.services.some((one) => one.toLowerCase() === "cloudtrail.amazonaws.com");
var hasContext = ({ conditions }) => conditions.some(
  ({ key: key2, operator, values, ifExists }) => key2 === "kms:encryptioncontext:aws:cloudtrail:arn" && ["stringequals", "stringlike", "arnlike", "arnequals"].includes(operator) && !ifExists && values.every((value) => /^arn:[\w-]+:cloudtrail:[^:]*:\d{12}:/.test(value))
);
var tied = {
  id: "KEY-04",
  severity: "medium",
  title: "CloudTrail may use the key only for our trail",
  why: "Without the tie any customer's trail can have CloudTrail encrypt with this key. Without any grant nothing is delivered at all.",
  fix: {
    console: "KMS > the key > Key policy: add the condition aws:SourceArn with the trail's ARN.",
    cli: "aws kms put-key-policy --key-id {key} --policy-name default --region {region} --policy file://policy.json",
    stack: 'log-archive-stack: the statement "CloudTrailEncrypts" of the key policy'
  },
  falsePositives: [],
  frameworks: frameworks("keep", { nist: "AC-4" }),
  reads: ["kms:GetKeyPolicy"],
  judge: (world) => onLivingKeys(world, (subject) => onStatements2(subject, (all) => judgeTie(subject, all)))
};
function judgeTie({ at }, statements) {
  const granting = statements.filter(
    (one) => isForCloudTrail(one) && coversAction(one, "kms:GenerateDataKey")
  );
  if (granting.length === 0) return fail(at, "no statement lets CloudTrail make data keys");
  const loose = granting.filter((one) => !isTied(one) && !hasContext(one));
  return passIf(loose.length === 0, at, {
    yes: "CloudTrail's use is tied to a trail, an account or the organisation",
    no: `CloudTrail may use the key for anybody's trail: ${enumerate(loose.map(nameOf))}`
  });
}
var KEY_CONTROLS = [
  usable,
  rotated,
  noStranger,
  tied,
  ...KEY_RIGHTS_CONTROLS
];

// checks/controls/lake.ts
var READS5 = ["cloudtrail:ListEventDataStores", "cloudtrail:GetEventDataStore"];
function onStores(world, judge) {
  const { lake } = world.snapshot;
  const verdicts = lake.flatMap((facts) => judgeRegion(facts, judge));
  if (verdicts.length > 0) return verdicts;
  return [notApplicable(organizationPlace(world), "there is no event data store")];
}
function judgeRegion({ account, region, stores }, judge) {
  if (stores.known)
    return stores.value.map((store) => judge(store, { resource: store.arn, account, region }));
  if (isClosed(stores)) return [];
  return [unknown({ resource: `event data stores in ${region}`, account, region }, stores)];
}
var WATCH = "An event data store is an archive of its own, with its own ways to be lost.";
var key = {
  id: "LAKE-01",
  severity: "medium",
  title: "Event data stores use a customer key",
  why: `${WATCH} The key can be chosen only once.`,
  fix: {
    console: "CloudTrail > Lake > Event data stores: a key can be set on a store that has none, once.",
    cli: "aws cloudtrail update-event-data-store --event-data-store {resource} --kms-key-id KEY_ARN",
    stack: "aws_cloudtrail_event_data_store.kms_key_id"
  },
  falsePositives: [],
  frameworks: frameworks("keep", {
    hub: "CloudTrail.10",
    config: "event-data-store-cmk-encryption-enabled"
  }),
  reads: READS5,
  judge: (world) => onStores(
    world,
    ({ kmsKeyId }, at) => passIf(kmsKeyId !== "", at, { yes: `encrypted with ${kmsKeyId}`, no: "no customer key" })
  )
};
var reach = {
  id: "LAKE-02",
  severity: "medium",
  title: "Event data stores cover all Regions and the organisation",
  why: `${WATCH} Questions asked of it are answered for what it covers, silently.`,
  fix: {
    console: "CloudTrail > Lake > the store > Edit: all Regions, all accounts in my organization.",
    cli: "aws cloudtrail update-event-data-store --event-data-store {resource} --multi-region-enabled --organization-enabled",
    stack: "aws_cloudtrail_event_data_store: multi_region_enabled, organization_enabled"
  },
  falsePositives: ["A store made for one investigation."],
  frameworks: frameworks("record"),
  reads: READS5,
  judge: (world) => onStores(world, ({ multiRegion: multiRegion2, organization }, at) => {
    const missing = [
      multiRegion2 ? "" : "other Regions",
      organization ? "" : "other accounts"
    ].filter(Boolean);
    return passIf(missing.length === 0, at, {
      yes: "all Regions and accounts",
      no: `it does not cover ${missing.join(" and ")}`
    });
  })
};
var termination = {
  id: "LAKE-03",
  severity: "medium",
  title: "Event data stores are protected from termination",
  why: `${WATCH} One call deletes it.`,
  fix: {
    console: "CloudTrail > Lake > the store > Actions > Change termination protection.",
    cli: "aws cloudtrail update-event-data-store --event-data-store {resource} --termination-protection-enabled",
    stack: "aws_cloudtrail_event_data_store.termination_protection_enabled"
  },
  falsePositives: [],
  frameworks: frameworks("keep"),
  reads: READS5,
  judge: (world) => onStores(
    world,
    ({ terminationProtection }, at) => passIf(terminationProtection, at, { yes: "protected", no: "termination protection is off" })
  )
};
var retention = {
  id: "LAKE-04",
  severity: "low",
  title: "Event data stores keep events long enough",
  why: `${WATCH} Retention counts from the time of the event, not of its arrival.`,
  fix: {
    console: "CloudTrail > Lake > the store > Edit > Retention period.",
    cli: "aws cloudtrail update-event-data-store --event-data-store {resource} --retention-period 366",
    stack: "aws_cloudtrail_event_data_store.retention_period"
  },
  falsePositives: ["The bucket is the archive of record; the store is for questions."],
  frameworks: frameworks("keep", { pci: "10.5.1" }),
  reads: READS5,
  judge: (world) => onStores(
    world,
    ({ retentionDays }, at) => passIf(retentionDays >= world.policy.retentionDays, at, {
      yes: `${retentionDays} days`,
      no: `${retentionDays} days are too few`,
      ...compared(`${world.policy.retentionDays} days`, `${retentionDays} days`)
    })
  )
};
var ingesting = {
  id: "LAKE-05",
  severity: "high",
  title: "Event data stores are ingesting",
  why: `${WATCH} A stopped store answers questions about the past as if it were the present.`,
  fix: {
    console: "CloudTrail > Lake > the store > Actions > Start ingestion (or Restore).",
    cli: "aws cloudtrail start-event-data-store-ingestion --event-data-store {resource}",
    stack: "aws_cloudtrail_event_data_store.suspend = false"
  },
  falsePositives: ["A store of imported events."],
  frameworks: frameworks("record"),
  reads: READS5,
  judge: (world) => onStores(
    world,
    ({ status }, at) => passIf(status === "ENABLED", at, { yes: "it is ingesting", no: `its status is ${status}` })
  )
};
var notPublic = {
  id: "LAKE-06",
  severity: "high",
  title: "Event data stores are not open to everybody",
  why: `${WATCH} A resource policy can let strangers ask it.`,
  fix: {
    console: "CloudTrail > Lake > the store > Resource policy.",
    cli: "aws cloudtrail delete-resource-policy --resource-arn {resource}",
    stack: "No stack of ours sets one."
  },
  falsePositives: [],
  frameworks: frameworks("keep", { cis: "–/–/2.21" }),
  reads: [...READS5, "cloudtrail:GetResourcePolicy"],
  judge: (world) => onStores(world, ({ policy }, at) => given(at, policy, (text) => judgePolicy(text, at)))
};
function judgePolicy(text, at) {
  const reading = parsePolicy(text);
  if (!reading.ok) return fail(at, `the resource policy cannot be read: ${reading.reason}`);
  const open = reading.statements.filter(isOpen);
  return passIf(open.length === 0, at, {
    yes: text === "" ? "it has no resource policy" : "its resource policy is not public",
    no: `open to everybody: ${enumerate(open.map(nameOf))}`
  });
}
var dropsNobody = {
  id: "LAKE-07",
  severity: "high",
  title: "Event data stores drop nobody",
  why: `${WATCH} Its selectors know more fields than a trail's: event names, types and principals can be left out.`,
  fix: {
    console: "CloudTrail > Lake > the store > Edit > Events: remove the condition.",
    cli: "aws cloudtrail get-event-data-store --event-data-store {resource}  # then update-event-data-store without it",
    stack: "aws_cloudtrail_event_data_store.advanced_event_selector"
  },
  falsePositives: ["A store made for one question only."],
  frameworks: frameworks("record"),
  reads: READS5,
  judge: (world) => onStores(world, ({ selectors }, at) => {
    const dropped = storeDrops(selectors);
    return dropped.length === 0 ? pass(at, "nothing is dropped") : fail(at, `dropped: ${enumerate(dropped)}`);
  })
};
var LAKE_CONTROLS = [
  key,
  reach,
  termination,
  retention,
  ingesting,
  notPublic,
  dropsNobody
];

// checks/controls/log-group.ts
function onLogGroups(world, judge) {
  const { trails, snapshot } = world;
  const place = organizationPlace(world);
  if (!trails.known) return [unknown(place, trails)];
  const used = new Set(trails.value.map(({ description }) => description.logGroupArn));
  const groups = snapshot.logGroups.filter(({ arn }) => used.has(arn));
  if (groups.length === 0)
    return [notApplicable(place, "no audit trail feeds a log group: see TRAIL-09")];
  return groups.map((group) => {
    const at = { resource: group.arn, account: group.account, region: group.region };
    if (group.group.known && group.group.value === null)
      return notApplicable(at, "the log group does not exist: see TRAIL-10");
    return judge(group, at);
  });
}
var retention2 = {
  id: "CWL-01",
  severity: "medium",
  title: "The log group keeps events long enough",
  why: "Whoever investigates asks the log group first; events that have expired there look like events that never were.",
  fix: {
    console: "CloudWatch > Log groups > the group > Actions > Edit retention.",
    cli: "aws logs put-retention-policy --log-group-name {group} --retention-in-days 365 --region {region}",
    stack: "organization-trail-stack: aws_cloudwatch_log_group.retention_in_days"
  },
  falsePositives: [
    "The archive is the record, and the group only feeds alarms: lower `policy.log-group-retention-days`."
  ],
  frameworks: frameworks("keep", {
    hub: "CloudWatch.16",
    config: "cw-loggroup-retention-period-check",
    pci: "10.5.1"
  }),
  reads: ["logs:DescribeLogGroups"],
  judge: (world) => onLogGroups(
    world,
    ({ group }, at) => given(at, group, (found) => {
      const days = found?.retentionDays ?? Infinity;
      const wanted = world.policy.logGroupRetentionDays;
      const shown = days === Infinity ? "for ever" : `${days} days`;
      return passIf(days >= wanted, at, {
        yes: `events are kept ${shown}`,
        no: `events are kept ${shown}`,
        ...compared(`${wanted} days`, shown)
      });
    })
  )
};
var encrypted = {
  id: "CWL-02",
  severity: "low",
  title: "The log group is encrypted with a customer key",
  why: "The group holds a copy of the record; it deserves the same protection as the archive.",
  fix: {
    console: "Not in the console.",
    cli: "aws logs associate-kms-key --log-group-name {group} --kms-key-id KEY_ARN --region {region}",
    stack: "organization-trail-stack: aws_cloudwatch_log_group.kms_key_id"
  },
  falsePositives: [],
  frameworks: frameworks("keep"),
  reads: ["logs:DescribeLogGroups"],
  judge: (world) => onLogGroups(
    world,
    ({ group }, at) => given(
      at,
      group,
      (found) => passIf((found?.kmsKeyId ?? "") !== "", at, {
        yes: `encrypted with ${found?.kmsKeyId ?? ""}`,
        no: "no customer key"
      })
    )
  )
};
var deliveryRole = {
  id: "CWL-03",
  severity: "low",
  title: "The delivery role can do nothing else",
  why: "The role is trusted by a service and forgotten by people: what it may do beyond delivering is a gift.",
  fix: {
    console: "IAM > Roles > the role: trust cloudtrail.amazonaws.com alone; allow CreateLogStream and PutLogEvents on this group alone.",
    cli: "aws iam get-role --role-name {role}",
    stack: "organization-trail-stack: the delivery role and its policy"
  },
  falsePositives: [],
  frameworks: frameworks("keep", { nist: "AC-6" }),
  reads: [
    "iam:GetRole",
    "iam:ListRolePolicies",
    "iam:GetRolePolicy",
    "iam:ListAttachedRolePolicies",
    "iam:GetPolicy",
    "iam:GetPolicyVersion"
  ],
  judge: (world) => onLogGroups(world, (group, at) => given(at, group.role, (role) => judgeRole(group, role, at)))
};
function judgeRole(group, { trust, documents }, at) {
  const readings = [trust, ...documents].map(parsePolicy);
  const unreadable2 = readings.find((reading) => !reading.ok);
  if (unreadable2?.ok === false)
    return fail(at, `a policy of the role cannot be read: ${unreadable2.reason}`);
  const [trusting = [], ...granting] = readings.map((one) => one.ok ? one.statements : []);
  const excess = [
    ...trusting.filter((one) => one.allow).flatMap(othersTrusted),
    ...granting.flat().filter((one) => one.allow).flatMap((one) => excessOf(one, group))
  ];
  return excess.length === 0 ? pass(at, `${group.roleArn} may deliver to this group and nothing else`) : fail(at, `${group.roleArn}: ${enumerate(excess)}`);
}
function othersTrusted({ principals }) {
  const names2 = [...principals.services, ...principals.aws, ...principals.others];
  const others = principals.negated ? ["everybody but a few"] : names2.filter((one) => one !== "cloudtrail.amazonaws.com");
  return others.map((name) => `it also trusts ${name}`);
}
var DELIVERING = /* @__PURE__ */ new Set(["logs:createlogstream", "logs:putlogevents"]);
function excessOf(statement, { name }) {
  const { actions, resources } = statement;
  const wide = actions.negated || namesEveryone(statement);
  const more = actions.patterns.filter((action) => !DELIVERING.has(action.toLowerCase()));
  if (wide || more.length > 0)
    return [`${nameOf(statement)} allows ${wide ? "all but a few actions" : enumerate(more)}`];
  const elsewhere = resources.patterns.filter(
    (one) => !one.includes(`:log-group:${name}:`) && !one.endsWith(`:log-group:${name}`)
  );
  return resources.negated || elsewhere.length > 0 ? [`${nameOf(statement)} reaches ${enumerate(elsewhere)}`] : [];
}
var LOG_GROUP_CONTROLS = [retention2, encrypted, deliveryRole];

// checks/controls/filter-pattern.ts
var LONGEST_PATTERN2 = 4096;
function readPattern(pattern) {
  const terms = [];
  const comparison = /\$\.([\w.[\]*-]+)\s*(?:(!=|=|>=|<=|>|<)\s*(?:"([^"]*)"|'([^']*)'|([^\s(){}&|"']+))|(not\s+exists|exists|is\s+\w+))/gi;
  for (const match of pattern.slice(0, LONGEST_PATTERN2).matchAll(comparison)) {
    const [, field = "", sign, double, single, bare2, words] = match;
    const value = double ?? single ?? bare2 ?? "";
    terms.push({ field, operator: operatorOf(sign, words), value: value.trim() });
  }
  return terms;
}
function operatorOf(sign, words) {
  if (sign === "=" || sign === "!=") return sign;
  const text = (words ?? "").toLowerCase().replace(/\s+/g, " ");
  return text === "exists" || text === "not exists" ? text : "other";
}
var plain = (text) => text.replace(/\s+/g, " ").toLowerCase();
var bare = (text) => plain(text).replace(/^\*+|\*+$/g, "");
function missingTokens(pattern, tokens) {
  const terms = readPattern(pattern);
  return tokens.filter((token) => !terms.some((term) => names(term, token)));
}
function names(term, token) {
  const last = term.field.split(".").at(-1) ?? "";
  const sameField = last.toLowerCase() === token.field.toLowerCase();
  const sameValue = token.value === void 0 || bare(term.value) === bare(token.value);
  return sameField && term.operator === token.operator && sameValue;
}
var tokenText = ({ field, operator, value }) => value === void 0 ? `${field} ${operator}` : `${field} ${operator} ${value}`;

// checks/controls/monitoring-watches.ts
var calls = (names2) => names2.split(" ").map((value) => ({ field: "eventName", operator: "=", value }));
var WATCHES = [
  {
    id: "MON-01",
    severity: "low",
    what: "unauthorised calls",
    why: "Somebody who tries doors is refused many times before one opens.",
    tokens: [
      { field: "errorCode", operator: "=", value: "*UnauthorizedOperation" },
      { field: "errorCode", operator: "=", value: "AccessDenied*" }
    ],
    cis: "4.1/4.1/5.1",
    hub: "CloudWatch.2"
  },
  {
    id: "MON-02",
    severity: "low",
    what: "console sign-ins without a second factor",
    why: "A stolen password alone should not open the console unseen.",
    tokens: [
      { field: "eventName", operator: "=", value: "ConsoleLogin" },
      { field: "MFAUsed", operator: "!=" }
    ],
    example: '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") }',
    cis: "4.2/4.2/5.2",
    hub: "CloudWatch.3"
  },
  {
    id: "MON-03",
    severity: "medium",
    what: "use of the root user",
    why: "Root is for emergencies: every use of it is worth a look.",
    tokens: [
      { field: "type", operator: "=", value: "Root" },
      { field: "invokedBy", operator: "not exists" },
      { field: "eventType", operator: "!=", value: "AwsServiceEvent" }
    ],
    example: '{ ($.userIdentity.type = "Root") && ($.userIdentity.invokedBy NOT EXISTS) && ($.eventType != "AwsServiceEvent") }',
    cis: "4.3/4.3/5.3",
    hub: "CloudWatch.1"
  },
  {
    id: "MON-04",
    severity: "medium",
    what: "changes of IAM policies",
    why: "Whoever changes a policy gives rights: to others, or to himself.",
    tokens: calls(
      "DeleteGroupPolicy DeleteRolePolicy DeleteUserPolicy PutGroupPolicy PutRolePolicy PutUserPolicy CreatePolicy DeletePolicy CreatePolicyVersion DeletePolicyVersion AttachRolePolicy DetachRolePolicy AttachUserPolicy DetachUserPolicy AttachGroupPolicy DetachGroupPolicy"
    ),
    cis: "4.4/4.4/5.4",
    hub: "CloudWatch.4"
  },
  {
    id: "MON-05",
    severity: "medium",
    what: "changes of CloudTrail itself",
    why: "The first thing to switch off is the camera. Add PutEventSelectors, PutInsightSelectors and the delegated administrator calls: CIS forgets them.",
    tokens: calls("CreateTrail UpdateTrail DeleteTrail StartLogging StopLogging"),
    cis: "4.5/4.5/5.5",
    hub: "CloudWatch.5"
  },
  {
    id: "MON-06",
    severity: "low",
    what: "failed console sign-ins",
    why: "Guessing leaves failures behind.",
    tokens: [
      { field: "eventName", operator: "=", value: "ConsoleLogin" },
      { field: "errorMessage", operator: "=", value: "Failed authentication" }
    ],
    example: '{ ($.eventName = "ConsoleLogin") && ($.errorMessage = "Failed authentication") }',
    cis: "4.6/4.6/5.6",
    hub: "CloudWatch.6"
  },
  {
    id: "MON-07",
    severity: "medium",
    what: "keys being disabled or deleted",
    why: "Without its key the archive is noise. The alarm is dead where EVT-02 fails.",
    tokens: calls("DisableKey ScheduleKeyDeletion"),
    cis: "4.7/4.7/5.7",
    hub: "CloudWatch.7"
  },
  {
    id: "MON-08",
    severity: "medium",
    what: "changes of bucket policies",
    why: "One policy opens a bucket to the world, or gives the archive away.",
    tokens: calls(
      "PutBucketAcl PutBucketPolicy PutBucketLifecycle PutBucketReplication DeleteBucketPolicy DeleteBucketLifecycle DeleteBucketReplication"
    ),
    cis: "4.8/4.8/5.8",
    hub: "CloudWatch.8"
  },
  {
    id: "MON-09",
    severity: "low",
    what: "changes of AWS Config",
    why: "Switching the recorder off hides what is changed next.",
    tokens: calls("StopConfigurationRecorder DeleteDeliveryChannel PutDeliveryChannel"),
    cis: "4.9/4.9/5.9",
    hub: "CloudWatch.9"
  },
  {
    id: "MON-10",
    severity: "low",
    what: "changes of security groups",
    why: "A rule opens a machine to the internet in one call.",
    tokens: calls(
      "AuthorizeSecurityGroupIngress AuthorizeSecurityGroupEgress RevokeSecurityGroupIngress RevokeSecurityGroupEgress CreateSecurityGroup DeleteSecurityGroup"
    ),
    cis: "4.10/4.10/5.10",
    hub: "CloudWatch.10"
  },
  {
    id: "MON-11",
    severity: "low",
    what: "changes of network access lists",
    why: "The second fence around a subnet is changed rarely, and seldom for good.",
    tokens: calls(
      "CreateNetworkAcl CreateNetworkAclEntry DeleteNetworkAcl DeleteNetworkAclEntry ReplaceNetworkAclEntry ReplaceNetworkAclAssociation"
    ),
    cis: "4.11/4.11/5.11",
    hub: "CloudWatch.11"
  },
  {
    id: "MON-12",
    severity: "low",
    what: "changes of network gateways",
    why: "A new gateway is a new way out.",
    tokens: calls(
      "CreateCustomerGateway DeleteCustomerGateway AttachInternetGateway CreateInternetGateway DeleteInternetGateway DetachInternetGateway"
    ),
    cis: "4.12/4.12/5.12",
    hub: "CloudWatch.12"
  },
  {
    id: "MON-13",
    severity: "low",
    what: "changes of route tables",
    why: "A route sends traffic past the firewall.",
    tokens: calls(
      "CreateRoute CreateRouteTable ReplaceRoute ReplaceRouteTableAssociation DeleteRouteTable DeleteRoute DisassociateRouteTable"
    ),
    cis: "4.13/4.13/5.13",
    hub: "CloudWatch.13"
  },
  {
    id: "MON-14",
    severity: "low",
    what: "changes of VPCs",
    why: "A peering joins two networks that were apart for a reason.",
    tokens: calls(
      "CreateVpc DeleteVpc ModifyVpcAttribute AcceptVpcPeeringConnection CreateVpcPeeringConnection DeleteVpcPeeringConnection RejectVpcPeeringConnection AttachClassicLinkVpc DetachClassicLinkVpc DisableVpcClassicLink EnableVpcClassicLink"
    ),
    cis: "4.14/4.14/5.14",
    hub: "CloudWatch.14"
  },
  {
    id: "MON-15",
    severity: "low",
    what: "changes of the organisation",
    why: "An account that leaves the organisation leaves its guardrails and its trail behind.",
    tokens: [
      { field: "eventSource", operator: "=", value: "organizations.amazonaws.com" },
      ...calls(
        "AcceptHandshake AttachPolicy CreateAccount CreateOrganizationalUnit CreatePolicy DeclineHandshake DeleteOrganization DeleteOrganizationalUnit DeletePolicy DetachPolicy DisablePolicyType EnablePolicyType InviteAccountToOrganization LeaveOrganization MoveAccount RemoveAccountFromOrganization UpdatePolicy UpdateOrganizationalUnit"
      )
    ],
    cis: "4.15/4.15/5.15",
    hub: ""
  }
];

// checks/controls/monitoring.ts
var READS6 = ["logs:DescribeMetricFilters", "cloudwatch:DescribeAlarms"];
function watchControl(watch) {
  const { id, severity, what, why, tokens, cis, hub } = watch;
  return {
    id,
    severity,
    title: `An alarm watches ${what}`,
    why,
    fix: {
      console: "CloudWatch > Log groups > the group > Metric filters > Create, with the pattern of this page; then an alarm on its metric with an action.",
      cli: `aws logs put-metric-filter --log-group-name {group} --region {region} --filter-name ${id.toLowerCase()} --filter-pattern '${patternOf(watch)}' --metric-transformations metricName=${id},metricNamespace=Trailwarden,metricValue=1`,
      stack: `organization-trail-stack: alarms.${id}`
    },
    falsePositives: [
      "The same watched by an EventBridge rule or a SIEM: say so with `policy.detection-path`."
    ],
    frameworks: frameworks("watch", { cis, hub }),
    reads: READS6,
    judge: (world) => onWatchedGroups(world, (group, at) => judgeWatch({ group, at, tokens }))
  };
}
function onWatchedGroups(world, judge) {
  const path = world.policy.detectionPath;
  return onLogGroups(
    world,
    (group, at) => path === "cloudwatch-logs" ? judge(group, at) : pass(at, `watched through ${path}, as the configuration says`)
  );
}
function patternOf({ tokens, example }) {
  if (example !== void 0) return example;
  const [first, ...rest] = tokens.map(
    ({ field, operator, value = "" }) => `($.${field} ${operator} "${value}")`
  );
  const source = tokens[0]?.field === "eventSource";
  return source ? `{ ${first ?? ""} && (${rest.join(" || ")}) }` : `{ ${[first, ...rest].join(" || ")} }`;
}
function judgeWatch({ group, at, tokens }) {
  return given(at, group.filters, (filters) => {
    const gaps = filters.map((filter) => ({
      filter,
      missing: missingTokens(filter.pattern, tokens)
    }));
    const whole = gaps.filter(({ missing }) => missing.length === 0).map(({ filter }) => filter);
    if (whole.length > 0)
      return given(at, group.alarms, (alarms) => judgeAlarms(whole, alarms, at));
    const nearest = gaps.toSorted((a, b) => a.missing.length - b.missing.length)[0];
    const nearly = nearest !== void 0 && nearest.missing.length < tokens.length;
    return fail(
      at,
      nearly ? `filter ${nearest.filter.name} lacks ${enumerate(nearest.missing.map(tokenText))}` : `none of ${filters.length} filters looks for it`
    );
  });
}
function judgeAlarms(filters, alarms, at) {
  const on = alarms.filter((alarm) => filters.some((filter) => counts(filter, alarm)));
  const acting = on.find(({ actions }) => actions.length > 0);
  const names2 = filters.map(({ name }) => name).join(", ");
  if (acting !== void 0) return pass(at, `filter ${names2}, alarm ${acting.name}`);
  return fail(
    at,
    on.length === 0 ? `filter ${names2} has no alarm` : `the alarms of filter ${names2} have no action`
  );
}
var counts = ({ metrics }, { namespace, metric }) => metrics.some((one) => one.namespace === namespace && one.name === metric);
var alarmsReachPeople = {
  id: "MON-16",
  severity: "medium",
  title: "The alarms reach somebody",
  why: "An alarm with its actions switched off, or on a topic nobody confirmed, is a light in an empty room.",
  fix: {
    console: "SNS > the topic > Subscriptions: confirm them. CloudWatch > the alarm > Actions: enable.",
    cli: "aws cloudwatch enable-alarm-actions --alarm-names ALARM --region {region}",
    stack: "organization-trail-stack: alarms.topicArn and its subscriptions"
  },
  falsePositives: [],
  frameworks: frameworks("watch", {
    hub: "CloudWatch.15,CloudWatch.17",
    config: "cloudwatch-alarm-action-check"
  }),
  reads: [...READS6, "sns:ListSubscriptionsByTopic"],
  judge: (world) => onWatchedGroups(world, judgeReach)
};
function judgeReach(group, at) {
  return given(at, both(group.filters, group.alarms), ([filters, alarms]) => {
    const watched = alarms.filter(
      (alarm) => filters.some((filter) => counts(filter, alarm)) && alarm.actions.length > 0
    );
    if (watched.length === 0)
      return notApplicable(at, "no alarm on the trail has an action: see MON-01 to MON-15");
    const off = watched.filter(({ actionsEnabled }) => !actionsEnabled);
    if (off.length > 0)
      return fail(at, `actions are switched off: ${enumerate(off.map(({ name }) => name))}`);
    return judgeTopics(group, watched, at);
  });
}
function judgeTopics(group, alarms, at) {
  const asked = alarms.flatMap(({ actions }) => actions).filter((arn) => arn.includes(":sns:"));
  const topics = group.topics.filter(({ arn }) => asked.includes(arn));
  return given(at, every(topics.map(({ confirmed }) => confirmed)), (counts2) => {
    const silent = topics.filter((_, index) => counts2[index] === 0).map(({ arn }) => arn);
    const deaf = alarms.filter(({ actions }) => actions.every((arn) => silent.includes(arn)));
    return deaf.length === 0 ? pass(at, `${alarms.length} alarms reach somebody`) : fail(
      at,
      `${enumerate(deaf.map(({ name }) => name))}: no confirmed subscription on ${enumerate(silent)}`
    );
  });
}
var MONITORING_CONTROLS = [
  ...WATCHES.map(watchControl),
  alarmsReachPeople
];

// checks/controls/guardrails.ts
var DENIED = {
  administrator: [
    "cloudtrail:StopLogging",
    "cloudtrail:DeleteTrail",
    "cloudtrail:UpdateTrail",
    "cloudtrail:PutEventSelectors"
  ],
  archive: [
    "s3:DeleteBucket",
    "s3:PutBucketPolicy",
    "s3:DeleteBucketPolicy",
    "s3:PutLifecycleConfiguration",
    "s3:DeleteObjectVersion"
  ]
};
var guardrails = {
  id: "ORG-04",
  severity: "high",
  title: "A guardrail denies tampering where it can bind",
  why: "Service control policies never bind the management account, and members cannot change an organisation trail anyway. The two accounts where a Deny decides are the delegated administrator and the log archive.",
  fix: {
    console: "Organizations > Policies: attach a service control policy to the OU of these accounts that denies the missing actions, with break-glass roles exempt.",
    cli: "aws organizations attach-policy --policy-id POLICY --target-id {account}",
    stack: 'audit-access-stack: aws_organizations_policy "protect-trail"'
  },
  falsePositives: [
    "Permission boundaries on every role of the account can do the same; they are not read."
  ],
  frameworks: frameworks("keep", { cis: "–/–/2.1.2", other: "AWS SRA" }),
  reads: [
    "organizations:ListParents",
    "organizations:ListPoliciesForTarget",
    "organizations:DescribePolicy"
  ],
  judge: (world) => inOrganization(world, ({ managementAccount }, at) => {
    const bound = world.snapshot.guardrails.filter(
      ({ account }) => account !== managementAccount
    );
    const verdicts = [...bound.map((one) => judgeAccount(world, one)), ...unfound(world, at)];
    return verdicts.length > 0 ? verdicts : [notApplicable(at, NOBODY)];
  })
};
var NOBODY = "no account apart from the management account administers the trail or keeps the logs: see ORG-03 and ORG-06";
function unfound({ snapshot }, at) {
  const { trailAdministrators, buckets } = snapshot;
  const facts = [trailAdministrators, ...buckets.map(({ owner }) => owner)];
  return facts.flatMap((fact) => fact.known ? [] : [unknown(at, fact)]);
}
function judgeAccount(world, { account, duty, policies }) {
  const at = { resource: `account ${account}`, account, region: "global" };
  return given(at, policies, (found) => {
    const statements = found.flatMap(statementsOf).filter((one) => bites(one, world));
    const missing = DENIED[duty].filter(
      (action) => !statements.some((one) => denies(one, action, world))
    );
    if (missing.length === 0)
      return pass(at, `${DENIED[duty].length} ways of tampering are denied`);
    const why = found.length === 0 ? "no policy binds it" : `${found.length} policies bind it`;
    return fail(at, `nothing denies ${enumerate(missing)} in account ${account} (${why})`, {
      facts: [{ label: "loophole", value: loopholes(found) }].filter(({ value }) => value !== ""),
      steps: [{ text: "A statement to add to the policy.", command: statementFor(world, missing) }]
    });
  });
}
function statementsOf({ document }) {
  const reading = parsePolicy(document);
  return reading.ok ? reading.statements.filter((one) => !one.allow) : [];
}
var bites = (statement, world) => (statement.principals.aws.length === 0 || namesEveryone(statement)) && statement.conditions.every((one) => exemptsFew(one, world));
function exemptsFew(condition, { policy }) {
  const exempting = ["arnnotlike", "arnnotequals", "stringnotlike", "stringnotequals"];
  if (condition.key !== "aws:principalarn" || !exempting.includes(condition.operator)) return false;
  return condition.values.every(
    (value) => !matchesAnybody(value) || policy.breakGlass.includes(value)
  );
}
var ANYBODY = [
  "arn:aws:iam::111122223333:role/any-role-at-all",
  "arn:aws:iam::111122223333:user/any-user-at-all"
];
var matchesAnybody = (pattern) => ANYBODY.some(
  (arn) => minimatch(arn, pattern.replaceAll("*", "**"), { noext: true }) || pattern === "*"
) || /role\/\*+$/.test(pattern);
function denies(statement, action, { snapshot }) {
  const buckets = snapshot.buckets.map(({ name }) => `arn:aws:s3:::${name}*`);
  const touched = buckets.length === 0 || buckets.some((arn) => touchesResource(statement, arn));
  return coversAction(statement, action) && (!action.startsWith("s3:") || touched);
}
function loopholes(policies) {
  const open = policies.filter(
    (policy) => statementsOf(policy).some(
      (statement) => statement.conditions.some(
        ({ key: key2, operator, values }) => key2 === "aws:principalarn" && operator.includes("not") && values.some(matchesAnybody)
      )
    )
  );
  return enumerate(open.map(({ name }) => `${name} exempts every role, so it denies nobody`));
}
var statementFor = ({ policy }, actions) => JSON.stringify({
  Sid: "ProtectTheAuditTrail",
  Effect: "Deny",
  Action: actions,
  Resource: "*",
  ...policy.breakGlass.length === 0 ? {} : { Condition: { ArnNotLike: { "aws:PrincipalArn": policy.breakGlass } } }
});

// checks/controls/organization.ts
var CLOUDTRAIL3 = "cloudtrail.amazonaws.com";
var allFeatures = {
  id: "ORG-01",
  severity: "high",
  title: "The organisation has all features enabled",
  why: "With consolidated billing alone there are no service control policies and no trusted access: an organisation trail cannot exist and nothing can guard it.",
  fix: {
    console: "Organizations > Settings > Begin process to enable all features.",
    cli: "aws organizations enable-all-features",
    stack: 'aws_organizations_organization.feature_set = "ALL" (outside our stacks: the organisation is not theirs to own)'
  },
  falsePositives: [
    "An organisation kept for billing alone, whose accounts each have their own trail."
  ],
  frameworks: frameworks("govern", { nist: "AC-3", hub: "Account.2" }),
  reads: ["organizations:DescribeOrganization"],
  judge: (world) => inOrganization(world, ({ featureSet }, at) => [
    passIf(featureSet === "ALL", at, {
      yes: "all features are enabled",
      no: `the feature set is ${featureSet}, not ALL`,
      ...compared("ALL", featureSet)
    })
  ])
};
var trustedAccess = {
  id: "ORG-02",
  severity: "critical",
  title: "CloudTrail has trusted access to the organisation",
  why: "Without trusted access an organisation trail silently becomes a trail of one account: new and old members stop being recorded, and nothing looks broken.",
  fix: {
    console: 'CloudTrail > Settings > Organization > enable trusted access; then edit the trail and tick "Enable for all accounts in my organization" again.',
    cli: "aws organizations enable-aws-service-access --service-principal cloudtrail.amazonaws.com && aws cloudtrail update-trail --name {trail} --is-organization-trail",
    stack: "The precondition of organization-trail-stack asks for it; it is enabled once, by hand, and never managed (destroying it breaks the trail)."
  },
  falsePositives: [],
  frameworks: frameworks("record", { cis: "–/–/2.1.6" }),
  reads: ["organizations:ListAWSServiceAccessForOrganization"],
  judge: (world) => inOrganization(world, (_, at) => [
    given(
      at,
      world.snapshot.trustedServices,
      (services) => passIf(services.includes(CLOUDTRAIL3), at, {
        yes: `${CLOUDTRAIL3} has trusted access`,
        no: `${CLOUDTRAIL3} is not among the ${services.length} services with trusted access`
      })
    )
  ])
};
var delegatedAdministrator = {
  id: "ORG-03",
  severity: "medium",
  title: "CloudTrail is administered by the expected account, and only by it",
  why: "A delegated administrator may change the organisation trail. It should be the security account, so that nobody needs the management account for it, and nobody else should be one.",
  fix: {
    console: "CloudTrail > Settings > Organization delegated administrators.",
    cli: "aws cloudtrail register-organization-delegated-admin --member-account-id SECURITY_ACCOUNT",
    stack: "organization-trail-stack: aws_cloudtrail_organization_delegated_admin_account"
  },
  falsePositives: ["An organisation that runs CloudTrail from the management account on purpose."],
  frameworks: frameworks("govern", { cis: "–/–/2.1.6", other: "AWS SRA" }),
  reads: ["organizations:ListDelegatedAdministrators"],
  judge: (world) => inOrganization(world, (_, at) => [
    given(
      at,
      world.snapshot.trailAdministrators,
      (found) => judgeAdministrators(world, at, found)
    )
  ])
};
function judgeAdministrators(world, at, found) {
  const expected = world.policy.securityAccount;
  const shown = found.length === 0 ? "none" : found.join(", ");
  const only = found.length === 1 && (expected === void 0 || found[0] === expected);
  return passIf(only, at, {
    yes: `account ${shown} alone administers CloudTrail`,
    no: `delegated administrators of CloudTrail: ${shown}`,
    ...compared(expected ?? "exactly one account", shown)
  });
}
var everyAccountCovered = {
  id: "ORG-05",
  severity: "high",
  title: "Every active account is covered by a multi-Region trail",
  why: "An account without a trail is the place to work unseen. Joining the organisation does not prove that the organisation trail reached the account.",
  fix: {
    console: "In the account: CloudTrail > Trails should list the organisation trail. If it does not, wait for the roll-out or re-save the trail in the management account.",
    cli: "aws cloudtrail update-trail --name {trail} --is-organization-trail --is-multi-region-trail",
    stack: "organization-trail-stack: is_organization_trail = true, is_multi_region_trail = true"
  },
  falsePositives: ["An account that joined minutes ago: the roll-out takes a while."],
  frameworks: frameworks("record", { cis: "3.1/3.1/4.1", nist: "AU-12" }),
  reads: ["organizations:ListAccounts", "cloudtrail:DescribeTrails", "sts:AssumeRole"],
  judge: (world) => inOrganization(world, (organization, at) => {
    const { accounts } = world.snapshot;
    if (!accounts.known) return [unknown(at, accounts)];
    return accounts.value.filter(({ status }) => status === "ACTIVE").map((account) => judgeCoverage(world, organization, account));
  })
};
function judgeCoverage(world, _, account) {
  const at = { resource: `account ${account.id}`, account: account.id, region: "global" };
  if (isExcluded(world.policy, account.id))
    return notApplicable(at, "excluded by the configuration: a residual risk somebody accepted");
  const member = world.snapshot.members.find((one) => one.account === account.id);
  const covering = world.snapshot.trails.filter(({ description }) => description.isMultiRegion);
  return given(at, seenTrails(world, member), (arns) => {
    const trail = covering.find(({ description }) => arns.includes(description.arn));
    return passIf(trail !== void 0, at, {
      yes: `covered by ${trail?.description.arn ?? ""}`,
      no: `no multi-Region trail covers account ${account.id} (${account.name})`
    });
  });
}
function seenTrails(world, member) {
  const homes = homeRegions(world);
  const places = member?.places ?? [];
  const place = places.find(({ region }) => homes.includes(region)) ?? places[0];
  if (place !== void 0) return place.trails;
  return refusedRegions(member) ?? {
    known: false,
    reason: "the account was not read (organization.audit-role names the role to assume)",
    call: "sts:AssumeRole",
    permission: "sts:AssumeRole"
  };
}
var refusedRegions = (member) => member === void 0 || member.regions.known ? void 0 : member.regions;
var homeRegions = ({ trails, policy }) => [
  ...trails.known ? trails.value.map(({ description }) => description.homeRegion) : [],
  ...policy.homeRegion === void 0 ? [] : [policy.homeRegion]
];
var archiveApart = {
  id: "ORG-06",
  severity: "high",
  title: "The archive is not in the management account",
  why: "Service control policies do not bind the management account: whoever takes it over could destroy the record of how.",
  fix: {
    console: "Create the bucket in a log archive account and point the trail at it; keep the old bucket until its retention ends.",
    cli: "aws cloudtrail update-trail --name {trail} --s3-bucket-name NEW_BUCKET",
    stack: "log-archive-stack is deployed in the log archive account"
  },
  falsePositives: [],
  frameworks: frameworks("keep", { nist: "AU-9(2)", pci: "10.3.3", other: "AWS SRA" }),
  reads: ["s3:ListBuckets"],
  judge: (world) => inOrganization(world, (organization) => judgeArchives(world, organization))
};
function judgeArchives(world, { managementAccount }) {
  const member = world.snapshot.members.find(({ account }) => account === managementAccount);
  const { buckets } = world.snapshot;
  if (buckets.length === 0)
    return [notApplicable(organizationPlace(world), "there is no archive: see TRAIL-01")];
  return buckets.map(({ name, owner }) => {
    const at = {
      resource: `arn:aws:s3:::${name}`,
      account: managementAccount,
      region: "global"
    };
    if (owner.known && owner.value.kind === "inside")
      return owner.value.account === managementAccount ? fail(at, `bucket ${name} belongs to the management account ${managementAccount}`) : pass(at, `bucket ${name} belongs to account ${owner.value.account}`);
    if (member === void 0)
      return given(at, owner, () => pass(at, `bucket ${name} is elsewhere`));
    return given(
      at,
      member.buckets,
      () => pass(at, `the management account owns no bucket ${name}`)
    );
  });
}
var ORGANIZATION_CONTROLS = [
  allFeatures,
  trustedAccess,
  delegatedAdministrator,
  guardrails,
  everyAccountCovered,
  archiveApart
];

// checks/controls/security-places.ts
function onAccounts(world, opinion) {
  const accounts = coveredAccounts(world);
  if (!accounts.known) return [unknown(organizationPlace(world), accounts)];
  return accounts.value.map(({ id }) => {
    const at = { resource: `account ${id}`, account: id, region: "global" };
    const member = world.snapshot.members.find(({ account }) => account === id);
    if (member === void 0 || member.places.length === 0) return unknown(at, unreadable(member));
    return judgePlaces(
      member.places.map((place) => ({ region: place.region, fact: opinion(place) })),
      at
    );
  });
}
function unreadable(member) {
  if (member?.regions.known === false) return member.regions;
  return {
    known: false,
    reason: "the account was not read (organization.audit-role names the role to assume)",
    call: "sts:AssumeRole",
    permission: "sts:AssumeRole"
  };
}
function judgePlaces(said, at) {
  const wrong = said.flatMap(
    ({ region, fact }) => fact.known && fact.value !== "" ? [`${region}: ${fact.value}`] : []
  );
  if (wrong.length > 0)
    return fail(at, enumerate(wrong), {
      facts: [{ label: "Regions", value: String(wrong.length) }]
    });
  const open = said.filter(({ fact }) => !isClosed(fact));
  for (const { fact } of open) if (!fact.known) return unknown(at, fact);
  const first = said[0]?.fact;
  if (open.length === 0 && first?.known === false) return unknown(at, first);
  return pass(at, `in all ${open.length} Regions`);
}
function onSecurityPlaces(world, opinion) {
  const { account, places } = world.snapshot.security;
  const at = { resource: `account ${account}`, account, region: "global" };
  if (places.length === 0) return unknown(at, unreadable(void 0));
  return judgePlaces(
    places.map((place) => ({ region: place.region, fact: opinion(place) })),
    at
  );
}
function say(fact, opinion) {
  return fact.known ? known(opinion(fact.value)) : fact;
}
function administratorSays(found, expected) {
  if (found.length === 0) return "no delegated administrator";
  const right = expected === void 0 || found.includes(expected);
  return right ? "" : `the delegated administrator is ${found.join(", ")}, not ${expected}`;
}
var whereOrganized = (world, opinion) => inOrganization(world, () => [onSecurityPlaces(world, opinion)]);
function inAdministratorAccount(world, fact, judge) {
  const { account } = world.snapshot.security;
  const at = { resource: `account ${account}`, account, region: "global" };
  return [given(at, fact, (value) => judge(value, at))];
}

// checks/controls/detectors.ts
var guardDutyOn = {
  id: "SEC-06",
  severity: "high",
  title: "GuardDuty is on",
  why: "It reads CloudTrail, DNS and flow logs for what no rule of ours describes.",
  fix: {
    console: "GuardDuty > Enable (or Re-enable a suspended detector).",
    cli: "aws guardduty create-detector --enable --region {region}",
    stack: "security-hub-stack: aws_guardduty_detector"
  },
  falsePositives: ["Another threat detection product."],
  frameworks: frameworks("watch", {
    hub: "GuardDuty.1",
    config: "guardduty-enabled-centralized",
    pci: "11.5.1"
  }),
  reads: ["guardduty:ListDetectors", "guardduty:GetDetector"],
  judge: (world) => onAccounts(
    world,
    ({ guardDuty }) => say(
      guardDuty,
      (state) => state === "enabled" ? "" : state === "suspended" ? "the detector is suspended" : "there is no detector"
    )
  )
};
var guardDutyEnrols = {
  id: "SEC-07",
  severity: "medium",
  title: "GuardDuty is administered by the expected account and enrols everybody",
  why: "NEW enrols what comes and forgets what is there; only ALL leaves no gap.",
  fix: {
    console: "Administrator account: GuardDuty > Accounts > Auto-enable: for all accounts.",
    cli: "aws guardduty update-organization-configuration --detector-id DETECTOR --auto-enable-organization-members ALL --region {region}",
    stack: "security-hub-stack: aws_guardduty_organization_configuration"
  },
  falsePositives: [],
  frameworks: frameworks("watch"),
  reads: ["guardduty:ListOrganizationAdminAccounts", "guardduty:DescribeOrganizationConfiguration"],
  judge: (world) => whereOrganized(world, (place) => {
    const administrators = say(
      place.guardDutyAdministrators,
      (found) => administratorSays(found, world.policy.securityAccount)
    );
    if (!administrators.known || administrators.value !== "") return administrators;
    return say(
      place.guardDutyEnrolment,
      (mode) => mode === "ALL" ? "" : `auto-enable is ${mode === "" ? "off" : mode}`
    );
  })
};
var TYPES = ["AWS::CloudTrail::Trail", "AWS::S3::Bucket", "AWS::KMS::Key"];
var configRecords = {
  id: "SEC-08",
  severity: "medium",
  title: "AWS Config records",
  why: "It keeps what every resource looked like before and after; managed rules and Security Hub rest on it.",
  fix: {
    console: "AWS Config > Settings > Recording: on, all resource types.",
    cli: "aws configservice start-configuration-recorder --configuration-recorder-name default --region {region}",
    stack: "No stack of ours: Config belongs to the landing zone."
  },
  falsePositives: [
    "Resource types recorded in one Region only to save money: global ones need no more."
  ],
  frameworks: frameworks("watch", { cis: "3.5/3.3/4.3", hub: "Config.1" }),
  reads: ["config:DescribeConfigurationRecorders", "config:DescribeConfigurationRecorderStatus"],
  judge: (world) => onAccounts(world, ({ recorder }) => say(recorder, recorderSays))
};
function recorderSays(recorder) {
  if (recorder === null) return "there is no recorder";
  if (!recorder.recording) return "the recorder is stopped";
  const missing = TYPES.filter(
    (type) => recorder.excluded.includes(type) || !(recorder.types.includes("*") || recorder.types.includes(type))
  );
  return missing.length === 0 ? "" : `it does not record ${missing.join(", ")}`;
}
var configAggregated = {
  id: "SEC-09",
  severity: "low",
  title: "AWS Config is aggregated for the organisation",
  why: "One place to ask what changed, in every account and Region.",
  fix: {
    console: "AWS Config > Aggregators > Add: my organization, all Regions.",
    cli: "aws configservice put-configuration-aggregator --configuration-aggregator-name org --organization-aggregation-source RoleArn=ROLE_ARN,AllAwsRegions=true",
    stack: "No stack of ours: Config belongs to the landing zone."
  },
  falsePositives: [],
  frameworks: frameworks("watch"),
  reads: ["config:DescribeConfigurationAggregators"],
  judge: (world) => inOrganization(
    world,
    () => inAdministratorAccount(
      world,
      world.snapshot.security.configAggregators,
      (found, at) => passIf(
        found.some(({ organization, allRegions }) => organization && allRegions),
        at,
        {
          yes: "an organisation aggregator covers all Regions",
          no: `none of ${found.length} aggregators covers the organisation and all Regions`
        }
      )
    )
  )
};
var DETECTOR_CONTROLS = [
  guardDutyOn,
  guardDutyEnrols,
  configRecords,
  configAggregated
];

// checks/controls/security.ts
var hubOn = {
  id: "SEC-01",
  severity: "medium",
  title: "Security Hub is on",
  why: "It collects the findings of every other service in one form; where it is off, nobody sees them together.",
  fix: {
    console: "Security Hub > Enable, or let the delegated administrator enrol the account.",
    cli: "aws securityhub enable-security-hub --region {region}",
    stack: "security-hub-stack: aws_securityhub_account"
  },
  falsePositives: ["Another product does this work."],
  frameworks: frameworks("watch", { cis: "–/4.16/5.16", config: "securityhub-enabled" }),
  reads: ["securityhub:DescribeHub"],
  judge: (world) => onAccounts(world, (place) => say(place.securityHub, (on) => on ? "" : "Security Hub is off"))
};
var hubAdministrator = {
  id: "SEC-02",
  severity: "medium",
  title: "Security Hub is administered by the expected account",
  why: "The security team must see every account without entering the management account.",
  fix: {
    console: "Management account: Security Hub > Settings > Delegated administrator.",
    cli: "aws securityhub enable-organization-admin-account --admin-account-id SECURITY_ACCOUNT --region {region}",
    stack: "security-hub-stack: aws_securityhub_organization_admin_account"
  },
  falsePositives: [],
  frameworks: frameworks("watch", { cis: "–/–/2.1.6" }),
  reads: ["securityhub:ListOrganizationAdminAccounts"],
  judge: (world) => whereOrganized(
    world,
    ({ hubAdministrators }) => say(hubAdministrators, (found) => administratorSays(found, world.policy.securityAccount))
  )
};
var hubEnrols = {
  id: "SEC-03",
  severity: "medium",
  title: "Security Hub enrols new accounts by itself",
  why: "An account made tomorrow should be watched tomorrow.",
  fix: {
    console: "Administrator account: Security Hub > Settings > Configuration: central configuration, or auto-enable.",
    cli: "aws securityhub update-organization-configuration --auto-enable --region {region}",
    stack: "security-hub-stack: aws_securityhub_organization_configuration"
  },
  falsePositives: [],
  frameworks: frameworks("watch"),
  reads: ["securityhub:DescribeOrganizationConfiguration"],
  judge: (world) => whereOrganized(
    world,
    ({ hubEnrolment }) => say(
      hubEnrolment,
      ({ autoEnable, central }) => (
        // A central configuration reports autoEnable as false: it is the better of the two.
        autoEnable || central ? "" : "new accounts are not enrolled"
      )
    )
  )
};
var aggregated = {
  id: "SEC-04",
  severity: "low",
  title: "Findings of all Regions come together",
  why: "Nobody opens seventeen consoles.",
  fix: {
    console: "Security Hub > Settings > Regions > Finding aggregation: all Regions, link future ones.",
    cli: "aws securityhub create-finding-aggregator --region-linking-mode ALL_REGIONS",
    stack: "security-hub-stack: aws_securityhub_finding_aggregator"
  },
  falsePositives: ["An organisation in one Region."],
  frameworks: frameworks("watch"),
  reads: ["securityhub:ListFindingAggregators", "securityhub:GetFindingAggregator"],
  judge: (world) => inAdministratorAccount(
    world,
    world.snapshot.security.aggregators,
    (modes, at) => passIf(modes.length > 0 && !modes.includes("NO_REGIONS"), at, {
      yes: `aggregated: ${modes.join(", ")}`,
      no: "there is no finding aggregator"
    })
  )
};
var standards = {
  id: "SEC-05",
  severity: "medium",
  title: "A security standard is enabled and ready",
  why: "Without a standard Security Hub checks nothing of its own.",
  fix: {
    console: "Security Hub > Security standards: enable FSBP or CIS.",
    cli: "aws securityhub batch-enable-standards --region {region} --standards-subscription-requests StandardsArn=arn:aws:securityhub:{region}::standards/aws-foundational-security-best-practices/v/1.0.0",
    stack: "security-hub-stack: aws_securityhub_standards_subscription"
  },
  falsePositives: [],
  frameworks: frameworks("watch"),
  reads: ["securityhub:GetEnabledStandards"],
  judge: (world) => [
    onSecurityPlaces(
      world,
      (place) => say(place.standards, (found) => {
        if (found.length === 0) return "no standard is enabled";
        return found.some(({ status }) => status === "READY") ? "" : `no standard is READY (${found[0]?.status ?? ""})`;
      })
    )
  ]
};
var hubAgrees = {
  id: "SEC-10",
  severity: "info",
  title: "Security Hub's own CloudTrail findings are known",
  why: "Two auditors that disagree are worth a look: one of them is wrong, or could not look.",
  fix: {
    console: "Security Hub > Controls > CloudTrail: compare with this report.",
    cli: `aws securityhub get-findings --region {region} --filters '{"GeneratorId":[{"Value":"security-control/CloudTrail.","Comparison":"PREFIX"}]}'`,
    stack: "security-hub-stack: standards"
  },
  falsePositives: [],
  frameworks: frameworks("watch"),
  reads: ["securityhub:GetFindings"],
  judge: (world) => inAdministratorAccount(world, world.snapshot.security.hubFindings, (found, at) => {
    if (found.length === 0) return notApplicable(at, "Security Hub has no CloudTrail findings");
    const failed = found.filter(({ status }) => status === "FAILED");
    const shown = enumerate(failed.map(({ control, resource }) => `${control} on ${resource}`));
    return pass(
      at,
      failed.length === 0 ? `${found.length} findings, none failed` : `Security Hub says failed: ${shown}`
    );
  })
};
var SECURITY_CONTROLS = [
  hubOn,
  hubAdministrator,
  hubEnrols,
  aggregated,
  standards,
  ...DETECTOR_CONTROLS,
  hubAgrees
];

// checks/controls/trail.ts
var DESCRIBE = ["cloudtrail:DescribeTrails"];
var exists = {
  id: "TRAIL-01",
  severity: "critical",
  title: "There is an organisation trail",
  why: "Everything else rests on it. Trails of single accounts can be stopped and deleted by whoever administers that account.",
  fix: {
    console: "In the management account: CloudTrail > Create trail > Enable for all accounts in my organization.",
    cli: "aws cloudtrail create-trail --name org-trail --s3-bucket-name BUCKET --is-organization-trail --is-multi-region-trail --enable-log-file-validation",
    stack: "organization-trail-stack: aws_cloudtrail.is_organization_trail = true"
  },
  falsePositives: [
    "A trail named in the configuration that has been renamed: correct `trail.name`."
  ],
  frameworks: frameworks("record", {
    cis: "3.1/3.1/4.1",
    hub: "CloudTrail.1,CloudTrail.3",
    config: "cloudtrail-enabled"
  }),
  reads: DESCRIBE,
  judge: (world) => [judgeExistence(world, organizationPlace(world))]
};
function judgeExistence(world, at) {
  const { organization } = world.snapshot;
  if (!organization.known) return unknown(at, organization);
  return given(at, world.trails, (trails) => {
    const first = trails[0];
    if (first !== void 0)
      return pass(at, enumerate(trails.map(({ description }) => description.arn)));
    const others = world.snapshot.trails.length;
    const wanted = world.policy.trail.name;
    if (wanted !== void 0)
      return fail(at, `there is no trail ${wanted}; ${others} others were seen`);
    return fail(
      at,
      `there is no ${organization.value === null ? "" : "organisation "}trail; ${others} trails of single accounts were seen`
    );
  });
}
var multiRegion = {
  id: "TRAIL-02",
  severity: "high",
  title: "The trail covers every Region",
  why: "Intruders start machines where nobody looks. A Region that is opened tomorrow must be recorded from its first call.",
  fix: {
    console: "CloudTrail > the trail > Edit: multi-Region is fixed on for trails made in the console; others need the command.",
    cli: "aws cloudtrail update-trail --name {trail} --is-multi-region-trail",
    stack: "organization-trail-stack: is_multi_region_trail = true"
  },
  falsePositives: [],
  frameworks: frameworks("record", {
    cis: "3.1/3.1/4.1",
    hub: "CloudTrail.1",
    config: "multi-region-cloudtrail-enabled"
  }),
  reads: DESCRIBE,
  judge: (world) => onTrails(
    world,
    ({ description }, at) => passIf(description.isMultiRegion, at, {
      yes: "it covers all Regions",
      no: `it covers ${description.homeRegion} alone`
    })
  )
};
var logging = {
  id: "TRAIL-03",
  severity: "critical",
  title: "The trail is logging everywhere it exists",
  why: "A stopped trail looks healthy in every list. Trails created by an API call start stopped.",
  fix: {
    console: "CloudTrail > the trail > Start logging.",
    cli: "aws cloudtrail start-logging --name {trail} --region {region}",
    stack: "organization-trail-stack: enable_logging = true"
  },
  falsePositives: [],
  frameworks: frameworks("record", { hub: "CloudTrail.3", config: "cloudtrail-enabled" }),
  reads: ["cloudtrail:GetTrailStatus"],
  judge: (world) => onTrails(world, judgeLogging)
};
function judgeLogging(trail, at) {
  const stopped = trail.status.filter(({ status }) => status.known && !status.value.isLogging);
  if (stopped.length > 0)
    return fail(at, `logging is off in ${enumerate(stopped.map(({ region }) => region))}`);
  const home = homeStatus(trail);
  if (!home.known) return unknown(at, home);
  const refused = trail.status.find(({ status }) => !status.known && !isClosed(status))?.status;
  if (refused !== void 0 && !refused.known) return unknown(at, refused);
  const closed = trail.status.filter(({ status }) => isClosed(status)).length;
  const looked = trail.status.length - closed;
  const rest = closed === 0 ? "" : `; ${closed} Regions are closed by a service control policy`;
  return pass(at, `it is logging in ${looked} Regions that were asked${rest}`);
}
var globalEvents = {
  id: "TRAIL-04",
  severity: "medium",
  title: "Global service events are included",
  why: "IAM, STS and CloudFront report through one Region: without these events the log says nothing about who became whom.",
  fix: {
    console: "Not in the console.",
    cli: "aws cloudtrail update-trail --name {trail} --include-global-service-events",
    stack: "organization-trail-stack: include_global_service_events = true"
  },
  falsePositives: ["A second, single-Region trail of your own that leaves them out on purpose."],
  frameworks: frameworks("record", { config: "cloudtrail-security-trail-enabled" }),
  reads: DESCRIBE,
  judge: (world) => onTrails(
    world,
    ({ description }, at) => passIf(description.includeGlobalServiceEvents, at, {
      yes: "global service events are included",
      no: "global service events are left out"
    })
  )
};
var validation = {
  id: "TRAIL-05",
  severity: "high",
  title: "Log file validation is on",
  why: "Without signed digests nobody can tell an edited or missing log file from a real one.",
  fix: {
    console: "CloudTrail > the trail > Edit > Log file validation: Enabled.",
    cli: "aws cloudtrail update-trail --name {trail} --enable-log-file-validation",
    stack: "organization-trail-stack: enable_log_file_validation = true"
  },
  falsePositives: [],
  frameworks: frameworks("record", {
    cis: "3.2/3.2/4.2",
    hub: "CloudTrail.4",
    config: "cloud-trail-log-file-validation-enabled",
    nist: "SI-7",
    pci: "10.3.4"
  }),
  reads: DESCRIBE,
  judge: (world) => onTrails(
    world,
    ({ description }, at) => passIf(description.logFileValidation, at, {
      yes: "digests are made",
      no: "validation is off"
    })
  )
};
var customerKey = {
  id: "TRAIL-06",
  severity: "medium",
  title: "The trail encrypts with a customer key",
  why: "A key of your own makes reading the logs a second permission and every use of it an event. The default encryption of the bucket does not replace it.",
  fix: {
    console: "CloudTrail > the trail > Edit > Log file SSE-KMS encryption.",
    cli: "aws cloudtrail update-trail --name {trail} --kms-key-id KEY_ARN",
    stack: "organization-trail-stack: kms_key_id from log-archive-stack"
  },
  falsePositives: [],
  frameworks: frameworks("record", {
    cis: "3.7/3.5/4.5",
    hub: "CloudTrail.2",
    config: "cloud-trail-encryption-enabled",
    nist: "SC-28"
  }),
  reads: DESCRIBE,
  judge: (world) => onTrails(
    world,
    ({ description }, at) => passIf(description.kmsKeyId !== "", at, {
      yes: `encrypted with ${description.kmsKeyId}`,
      no: "the trail names no key"
    })
  )
};
var logGroup = {
  id: "TRAIL-09",
  severity: "medium",
  title: "The trail feeds CloudWatch Logs",
  why: "Metric filters and alarms see only what reaches a log group. The archive is complete, but it wakes nobody.",
  fix: {
    console: "CloudTrail > the trail > Edit > CloudWatch Logs.",
    cli: "aws cloudtrail update-trail --name {trail} --cloud-watch-logs-log-group-arn GROUP_ARN --cloud-watch-logs-role-arn ROLE_ARN",
    stack: "organization-trail-stack: cloud_watch_logs_group_arn, cloud_watch_logs_role_arn"
  },
  falsePositives: [
    "Events watched through EventBridge, Lake or a SIEM: say so with `policy.detection-path`."
  ],
  frameworks: frameworks("record", {
    cis: "3.4/–/–",
    hub: "CloudTrail.5",
    config: "cloud-trail-cloud-watch-logs-enabled",
    pci: "10.4.1.1"
  }),
  reads: DESCRIBE,
  judge: (world) => onTrails(world, ({ description }, at) => {
    const path = world.policy.detectionPath;
    if (description.logGroupArn !== "") return pass(at, `feeds ${description.logGroupArn}`);
    return path === "cloudwatch-logs" ? fail(at, "no log group is attached") : notApplicable(at, `events are watched through ${path}, as the configuration says`);
  })
};
var tagged = {
  id: "TRAIL-12",
  severity: "info",
  title: "The trail is tagged",
  why: "Tags say whose it is, and let a policy guard it by tag.",
  fix: {
    console: "CloudTrail > the trail > Tags.",
    cli: "aws cloudtrail add-tags --resource-id {trail} --tags-list Key=owner,Value=security",
    stack: "organization-trail-stack: tags"
  },
  falsePositives: [],
  frameworks: frameworks("govern", { hub: "CloudTrail.9" }),
  reads: ["cloudtrail:ListTags"],
  judge: (world) => onTrails(
    world,
    ({ tags }, at) => given(
      at,
      tags,
      (keys) => passIf(keys.length > 0, at, { yes: `tagged ${enumerate(keys)}`, no: "it has no tag" })
    )
  )
};
function whenLogging(trail, at, judge) {
  const status = homeStatus(trail);
  return given(
    at,
    status,
    (value) => value.isLogging ? judge(value) : notApplicable(at, "the trail is not logging: see TRAIL-03")
  );
}
var limitFacts = (hours, found) => compared(`within ${hours} h`, found ?? "never");
var TRAIL_CONTROLS = [
  exists,
  multiRegion,
  logging,
  globalEvents,
  validation,
  customerKey,
  logGroup,
  tagged
];

// checks/controls/trail-delivery.ts
var STATUS = ["cloudtrail:GetTrailStatus"];
var GRACE_HOURS = 2;
function judgeDelivery2(world, at, delivery) {
  const { what, error, time, limit } = delivery;
  if (error !== void 0 && error !== "") return fail(at, `${what} fails: ${error}`);
  const hours = hoursBefore(world, time);
  return passIf(hours <= limit, at, {
    yes: `${what} worked at ${time ?? ""}`,
    no: time === void 0 ? `${what} never happened` : `${what} last worked at ${time}`,
    ...limitFacts(limit, time)
  });
}
var isYoung2 = (world, { startLoggingTime }) => startLoggingTime !== void 0 && hoursBefore(world, startLoggingTime) < GRACE_HOURS;
var DELIVERY_FIX = {
  console: "CloudTrail > the trail shows the error. Mend the policy of the bucket (ARC-15) or of the key (KEY-04).",
  cli: "aws cloudtrail get-trail-status --name {trail} --region {region}",
  stack: "log-archive-stack: the bucket policy and the key policy name the trail by its ARN"
};
var logDelivery = {
  id: "TRAIL-07",
  severity: "high",
  title: "Logs are delivered to the bucket",
  why: 'A trail that cannot write goes on "logging". Nothing is kept for longer than a short retry.',
  fix: DELIVERY_FIX,
  falsePositives: [
    "An organisation so quiet that it makes no event in a day; the audit itself makes some."
  ],
  frameworks: frameworks("record", { nist: "AU-5", pci: "10.7.2" }),
  reads: STATUS,
  judge: (world) => onTrails(
    world,
    (trail, at) => whenLogging(trail, at, (status) => {
      const { latestDeliveryError: error, latestDeliveryTime: time } = status;
      if (time === void 0 && (error ?? "") === "" && isYoung2(world, status))
        return notApplicable(at, "the trail has only just started");
      return judgeDelivery2(world, at, {
        what: "log delivery",
        error,
        time,
        limit: world.policy.maxDeliveryAgeHours
      });
    })
  )
};
var digestDelivery = {
  id: "TRAIL-08",
  severity: "high",
  title: "Digests are delivered",
  why: "Logs may flow while digests do not. Without them the logs of that time can never be proven.",
  fix: DELIVERY_FIX,
  falsePositives: [],
  frameworks: frameworks("record", { nist: "SI-7,AU-10" }),
  reads: STATUS,
  judge: (world) => onTrails(world, (trail, at) => judgeDigests(world, trail, at))
};
function judgeDigests(world, trail, at) {
  if (!trail.description.logFileValidation)
    return notApplicable(at, "validation is off: see TRAIL-05");
  return whenLogging(trail, at, (status) => {
    if (isYoung2(world, status)) return notApplicable(at, "the trail has only just started");
    return judgeDelivery2(world, at, {
      what: "digest delivery",
      error: status.latestDigestDeliveryError,
      time: status.latestDigestDeliveryTime,
      limit: world.policy.maxDigestAgeHours
    });
  });
}
var logGroupDelivery = {
  id: "TRAIL-10",
  severity: "medium",
  title: "Delivery to CloudWatch Logs is fresh",
  why: "An attached log group that receives nothing makes every alarm on it silent.",
  fix: {
    console: "IAM > the trail's CloudWatch role: it must be allowed to create streams and put events on the group.",
    cli: "aws cloudtrail get-trail-status --name {trail} --region {region} --query LatestCloudWatchLogsDeliveryError",
    stack: "organization-trail-stack: the delivery role and its policy"
  },
  falsePositives: [],
  frameworks: frameworks("record", { cis: "3.4/–/–", hub: "CloudTrail.5", pci: "10.4.1.1" }),
  reads: STATUS,
  judge: (world) => onTrails(world, (trail, at) => {
    if (trail.description.logGroupArn === "")
      return notApplicable(at, "no log group is attached: see TRAIL-09");
    return whenLogging(trail, at, (status) => {
      const { latestCloudWatchLogsDeliveryError: error, latestCloudWatchLogsDeliveryTime: time } = status;
      if (time === void 0 && (error ?? "") === "" && isYoung2(world, status))
        return notApplicable(at, "the trail has only just started");
      return judgeDelivery2(world, at, {
        what: "delivery to the log group",
        error,
        time,
        limit: world.policy.maxDeliveryAgeHours
      });
    });
  })
};
var notifications = {
  id: "TRAIL-11",
  severity: "low",
  title: "Something is told of new files",
  why: "A reader that is told works within minutes; one that must list the bucket works when it is scheduled.",
  fix: {
    console: "S3 > the bucket > Properties > Event notifications > Amazon EventBridge: On.",
    cli: `aws s3api put-bucket-notification-configuration --bucket {bucket} --notification-configuration '{"EventBridgeConfiguration":{}}'`,
    stack: "log-archive-stack: aws_s3_bucket_notification.eventbridge = true"
  },
  falsePositives: ["A scheduled audit is all you need."],
  frameworks: frameworks("govern"),
  reads: ["s3:GetBucketNotificationConfiguration", "cloudtrail:GetTrailStatus"],
  judge: (world) => onTrails(world, (trail, at) => judgeNotifications(world, trail, at))
};
function judgeNotifications(world, trail, at) {
  const { snsTopicArn } = trail.description;
  const bucket = bucketOf(world, trail);
  if (snsTopicArn === "") {
    if (bucket === void 0) return notApplicable(at, "the bucket is not among the archives read");
    return given(
      at,
      bucket.notifies,
      (told) => passIf(told, at, {
        yes: "the bucket notifies",
        no: "neither the trail nor the bucket tells anybody"
      })
    );
  }
  return whenLogging(
    trail,
    at,
    ({ latestNotificationError: error = "" }) => error === "" ? pass(at, `${snsTopicArn} is told`) : fail(at, `${snsTopicArn}: ${error}`)
  );
}
var bucketOf = ({ snapshot }, { description }) => snapshot.buckets.find(({ name }) => name === description.bucket);
var TRAIL_DELIVERY_CONTROLS = [
  logDelivery,
  digestDelivery,
  logGroupDelivery,
  notifications
];

// checks/controls/trail-others.ts
var noForeignArchive = {
  id: "TRAIL-13",
  severity: "critical",
  title: "No trail writes outside the organisation, or to a name nobody owns",
  why: "A trail that copies the record to a stranger looks healthy in every list. A bucket name nobody owns can be registered by anybody, who then receives the logs.",
  fix: {
    console: "In the account of the trail: CloudTrail > the trail > Delete, after finding out who created it.",
    cli: "aws cloudtrail delete-trail --name {trail} --region {region}",
    stack: "No stack of ours makes such a trail."
  },
  falsePositives: ["A bucket of a managed service provider: suppress it by name, with an expiry."],
  frameworks: frameworks("keep", { nist: "AC-4,SC-7", other: "MITRE ATT&CK T1537" }),
  reads: ["cloudtrail:DescribeTrails", "s3:ListBuckets", "s3:HeadBucket"],
  judge: (world) => {
    const { trails } = world.snapshot;
    if (trails.length > 0) return trails.map(judgeDestination);
    const at = organizationPlace(world);
    return [
      world.trails.known ? notApplicable(at, "no trail was seen") : unknown(at, world.trails)
    ];
  }
};
function judgeDestination(trail) {
  const at = trailPlace(trail);
  const { bucket } = trail.description;
  return given(at, trail.bucketOwner, (owner) => verdictOn(owner, bucket, at));
}
function verdictOn(owner, bucket, at) {
  switch (owner.kind) {
    case "inside":
      return pass(at, `bucket ${bucket} belongs to account ${owner.account}`);
    case "foreign":
      return fail(at, `bucket ${bucket} belongs to no account of the organisation`);
    case "dangling":
      return fail(at, `bucket ${bucket} does not exist: anybody may register the name`);
  }
}
var paidOnce = {
  id: "TRAIL-14",
  severity: "low",
  title: "Management events are not paid for twice",
  why: "The first copy of management events in a Region is free; every further one costs. Two landing zone tools side by side are the usual cause.",
  fix: {
    console: "CloudTrail > Trails: delete the trail that nobody reads, or take management events out of it.",
    cli: "aws cloudtrail delete-trail --name SECOND_TRAIL",
    stack: "Deploy organization-trail-stack or use the trail of Control Tower, not both."
  },
  falsePositives: ["A second trail for an auditor or another tenant, on purpose."],
  frameworks: frameworks("govern", { other: "cost" }),
  reads: ["cloudtrail:DescribeTrails", "cloudtrail:GetTrailStatus", "cloudtrail:GetEventSelectors"],
  judge: (world) => judgeCopies(world)
};
function judgeCopies(world) {
  const at = organizationPlace(world);
  const covered = coveredAccounts(world);
  if (!covered.known) return [unknown(at, covered)];
  const verdicts = covered.value.flatMap(({ id }) => judgeAccount2(world, id));
  return verdicts.length > 0 ? verdicts : [pass(at, "no account pays for a second copy")];
}
function judgeAccount2({ snapshot }, account) {
  const at = { resource: `account ${account}`, account, region: "global" };
  const reaching = snapshot.trails.filter(
    (trail) => trail.account === account || trail.description.isOrganization
  );
  const perRegion = regionsOf(reaching).map(
    (region) => reaching.filter((trail) => reaches(trail, region))
  );
  const most = perRegion.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const certain = most.filter((trail) => copies(trail) === true);
  if (certain.length > 1)
    return [
      fail(
        at,
        `${certain.length} copies of management events: ${certain.map(({ description }) => description.name).join(", ")}`
      )
    ];
  const blocked = most.map((trail) => both(homeStatus(trail), trail.selectors)).find((fact) => !fact.known);
  const possible = most.filter((trail) => copies(trail) !== false);
  return possible.length > 1 && blocked?.known === false ? [unknown(at, blocked)] : [];
}
var regionsOf = (trails) => [
  ...new Set(trails.map(({ description }) => description.homeRegion))
];
var reaches = ({ description }, region) => description.isMultiRegion || description.homeRegion === region;
function copies(trail) {
  const fact = both(homeStatus(trail), trail.selectors);
  if (!fact.known) return void 0;
  const [{ isLogging }, selectors] = fact.value;
  const kept = ["true", "false"].some(
    (side) => keepsManagement(selectors, "ec2.amazonaws.com", side)
  );
  return isLogging && kept;
}
var OTHER_TRAIL_CONTROLS = [noForeignArchive, paidOnce];

// checks/controls/words.ts
function namesAt(world, at) {
  const trail = world.trails.known ? world.trails.value[0]?.description : void 0;
  const home = trail?.homeRegion ?? world.policy.homeRegion ?? "us-east-1";
  return {
    ...namesOfTrail(trail),
    ...namesIn(at.resource),
    resource: at.resource,
    account: at.account,
    region: at.region === "global" ? home : at.region,
    org: organizationId(world.snapshot)
  };
}
function namesOfTrail(trail) {
  const found = {
    trail: trail?.arn,
    bucket: trail?.bucket,
    key: trail?.kmsKeyId,
    group: groupIn(trail?.logGroupArn),
    role: trail?.logRoleArn.split("/").at(-1)
  };
  return {
    trail: "TRAIL",
    bucket: "BUCKET",
    key: "KEY",
    group: "LOG_GROUP",
    role: "ROLE",
    ...present(found)
  };
}
var namesIn = (arn) => present({
  trail: arn.includes(":trail/") ? arn : "",
  bucket: /^arn:[\w-]+:s3:::([^/]+)/.exec(arn)?.[1],
  key: arn.includes(":key/") ? arn : "",
  group: groupIn(arn)
});
var groupIn = (arn = "") => /:log-group:([^:]+)/.exec(arn)?.[1];
function present(names2) {
  const kept = {};
  for (const [name, value] of Object.entries(names2))
    if (value !== void 0 && value !== "") kept[name] = value;
  return kept;
}
var organizationId = ({ organization }) => organization.known ? organization.value?.id ?? "ORGANISATION" : "ORGANISATION";
function fill(template, names2) {
  return template.replace(
    /\{([a-z]+)\}/g,
    (whole, name) => Object.hasOwn(names2, name) ? quoted(names2[name] ?? "") : whole
  );
}
function quoted(text) {
  return /^[\w+=,.@:/-]+$/.test(text) ? text : `'${text.replaceAll(/[\p{Cc}']/gu, "")}'`;
}
function stepsFor({ fix }, names2) {
  return [
    { text: `In the console: ${fix.console}` },
    { text: "On the command line:", command: fill(fix.cli, names2) },
    { text: `In our stacks: ${fix.stack}` }
  ];
}

// checks/controls/index.ts
var CONTROLS = [
  ...ORGANIZATION_CONTROLS,
  ...TRAIL_CONTROLS,
  ...TRAIL_DELIVERY_CONTROLS,
  ...OTHER_TRAIL_CONTROLS,
  ...EVENT_CONTROLS,
  ...LAKE_CONTROLS,
  ...ARCHIVE_EXPOSURE_CONTROLS,
  ...ARCHIVE_KEEPING_CONTROLS,
  ...ARCHIVE_RIGHTS_CONTROLS,
  ...KEY_CONTROLS,
  ...LOG_GROUP_CONTROLS,
  ...MONITORING_CONTROLS,
  ...SECURITY_CONTROLS,
  ...ARRIVAL_CONTROLS,
  ...TAMPERING_CONTROLS
].toSorted((a, b) => orderOf(a.id) - orderOf(b.id));
var BY_ID = new Map(
  CONTROLS.map((control) => [control.id, control])
);
var controlIds = CONTROLS.map(({ id }) => id);
var controlOf = (id) => BY_ID.get(id);
function orderOf(id) {
  return FAMILIES.indexOf(familyOf(id)) * 1e3 + Number(id.split("-")[1]);
}
function judgeControls(snapshot, policy, context = {}) {
  const world = worldOf(snapshot, policy, context);
  const changes = context.previous === void 0 ? [] : changesSince(context.previous, baselineOf(snapshot), knownEvents(world));
  return CONTROLS.flatMap(
    (control) => control.judge(world).map((verdict) => {
      const result = resultOf(control, verdict, world);
      const own2 = changes.filter(
        ({ resource }) => resource === result.resource || resource === "organization" && familyOf(control.id) === "ORG"
      );
      const suppressed = result.status === "fail" ? inForce(result, snapshot, context.suppressions) : void 0;
      return { ...result, changes: own2, ...suppressed === void 0 ? {} : { suppressed } };
    })
  );
}
var knownEvents = ({ changes, snapshot }) => [
  ...changes,
  ...snapshot.tampering.flatMap(({ events }) => events.known ? events.value : [])
];
var inForce = (result, { takenAt }, all = []) => all.find((one) => isInForce(one, takenAt) && suppresses(one, result));
function resultOf(control, verdict, world) {
  const { blocked } = verdict;
  return {
    id: control.id,
    status: verdict.status,
    severity: verdict.severity ?? control.severity,
    resource: verdict.resource,
    account: verdict.account,
    region: verdict.region,
    message: verdict.message,
    partition: world.snapshot.partition,
    facts: verdict.facts,
    steps: verdict.status === "fail" ? [...verdict.steps, ...stepsFor(control, namesAt(world, verdict))] : [],
    changes: [],
    ...blocked === void 0 ? {} : { blocked }
  };
}
function controlFindings(results) {
  const findings = results.filter(({ status, suppressed }) => status === "fail" && suppressed === void 0).map(findingOf);
  return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}
function findingOf(result) {
  const control = BY_ID.get(result.id);
  const { account, region, resource, partition } = result;
  const evidence = result.changes.flatMap(evidenceOf);
  return {
    fingerprint: fingerprint({ ruleId: result.id, account, region, entity: resource, partition }),
    kind: "control",
    id: result.id,
    severity: result.severity,
    title: `Not met: ${control?.title ?? result.id}`,
    account,
    region,
    resource,
    summary: result.message,
    facts: [...result.facts, ...result.changes.map(changeLabel)],
    purpose: control?.why ?? "",
    evidence: evidence.slice(0, 20),
    evidenceTotal: evidence.length,
    falsePositives: control?.falsePositives ?? [],
    nextSteps: result.steps,
    references: control === void 0 ? [] : referenceLines(control.frameworks),
    authors: []
  };
}
var SHOWN = 200;
var changeLabel = ({ setting, before, after, event }) => ({
  label: `${setting} changed`,
  value: `${before.slice(0, SHOWN)} → ${after.slice(0, SHOWN)}${event === void 0 ? "" : ` by ${event.principal} at ${event.time} (${event.name})`}`
});
var evidenceOf = ({ event }) => event === void 0 ? [] : [
  {
    time: event.time,
    what: `${event.name} by ${event.principal}`,
    key: "",
    state: "unchecked",
    eventID: event.id
  }
];
function expiredFindings(suppressions, now, account) {
  return suppressions.filter((one) => !isInForce(one, now)).map(({ control, resource, reason, owner, expires }) => ({
    fingerprint: fingerprint({
      ruleId: "SUPPRESSION-EXPIRED",
      account,
      region: "global",
      entity: `${control} ${resource}`
    }),
    kind: "control",
    id: "SUPPRESSION-EXPIRED",
    severity: "medium",
    title: `The exception of ${control} is over`,
    account,
    region: "global",
    resource,
    summary: `The exception of ${control} for ${resource} ended on ${expires} (or lies more than a year ahead) and is not applied any more.`,
    facts: [
      { label: "reason", value: reason },
      { label: "owner", value: owner },
      { label: "expires", value: expires }
    ],
    purpose: "An exception nobody looks at again is a hole with a signature.",
    evidence: [],
    evidenceTotal: 0,
    falsePositives: [],
    nextSteps: [{ text: "Mend the cause, or ask the owner for a new date and reason." }],
    references: [],
    authors: []
  }));
}
var controlRow = ({
  id,
  status,
  severity,
  resource,
  account,
  region,
  message
}) => ({
  id,
  status,
  severity,
  resource,
  account,
  region,
  message
});

// checks/controls/explain.ts
function explainControl(control) {
  const { id, severity, title, why, fix, falsePositives, frameworks: frameworks2, reads } = control;
  const parts = [
    `${id}  ${title}  (${severity})`,
    why,
    list("How to mend it", [
      `Console: ${fix.console}`,
      `CLI: ${fix.cli}`,
      `Our stacks: ${fix.stack}`
    ]),
    list("Why it may be harmless", falsePositives),
    list("What it reads", reads),
    list("Frameworks", referenceLines(frameworks2))
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}
`;
}
function list(heading, lines) {
  return lines.length === 0 ? "" : [heading, ...lines.map((line) => `  - ${line}`)].join("\n");
}

// action/read/organization.ts
async function readOrganization(options) {
  const { readSnapshot } = await import("./chunk-3DLY5L7M.js");
  return readSnapshot(options);
}

// action/controls-command.ts
var FINE = 0;
async function runControls(raw) {
  const inputs = parseControlInputs(raw);
  if (inputs.explain !== void 0) return printExplanation(inputs.explain);
  if (inputs.printPolicy) return printPolicies();
  const report = await auditControls(inputs, /* @__PURE__ */ new Date());
  await openOutput(inputs).finish(report);
  return exitStatus(report, inputs.failOn);
}
async function auditControls(inputs, now) {
  const policy = await readPolicy(inputs.config);
  const suppressions = await readSuppressions(inputs.suppressions, controlIds);
  const store = inputs.state === void 0 ? void 0 : await openState(inputs.state, inputs.endpoint);
  const previous = recallBaseline(await store?.read());
  const snapshot = await look(inputs, { now, policy, previous });
  const context = { suppressions, ...previous === void 0 ? {} : { previous } };
  const results = judgeControls(snapshot, policy, context);
  await store?.update((current) => rememberBaseline(current, baselineOf(snapshot)));
  const account = results[0]?.account ?? "";
  const findings = [
    ...controlFindings(results),
    ...expiredFindings(suppressions, snapshot.takenAt, account)
  ].toSorted(byUrgency);
  return controlReport(results, { findings, now });
}
function look({ endpoint }, { now, policy, previous }) {
  return readOrganization({
    now,
    policy,
    ...endpoint === void 0 ? {} : { endpointUrl: endpoint },
    ...previous === void 0 ? {} : { since: previous.takenAt }
  });
}
function controlReport(results, { findings, now }) {
  const unread = results.filter(({ status }) => status === "unknown").map(({ id, resource, message }) => ({ what: id, key: resource, reason: message }));
  const window = { since: now, until: now };
  return {
    ...emptyReport(window),
    complete: unread.length === 0,
    unread,
    controls: results.map(controlRow),
    findings
  };
}
function printExplanation(id) {
  const control = controlOf(id.toUpperCase());
  if (control === void 0)
    throw new UsageError(
      `--explain ${id}: there is no such control; there are ${CONTROLS.map((one) => one.id).join(", ")}`
    );
  process.stdout.write(`${explainControl(control)}
`);
  return FINE;
}
function printPolicies() {
  const policies = leastPrivilege({ partition: "aws" });
  process.stdout.write(`${JSON.stringify(policies, null, 2)}
`);
  return FINE;
}

// action/read/events.ts
import { createReadStream } from "node:fs";
var MAX_BYTES = 512 * 1024 * 1024;
async function readEvents(file) {
  const text = await readText(file);
  try {
    return parseRecords(text);
  } catch (error) {
    throw new UsageError(`--events ${file}: ${reasonOf(error)}`, { cause: error });
  }
}
async function readText(file) {
  const stream = file === "-" ? process.stdin : createReadStream(file);
  const chunks = [];
  let size = 0;
  try {
    for await (const bytes of chunksOf(stream)) {
      size += bytes.length;
      if (size > MAX_BYTES) throw new Error(`more than ${MAX_BYTES} bytes`);
      chunks.push(Buffer.from(bytes));
    }
  } catch (error) {
    throw new UsageError(`--events ${file}: cannot be read (${reasonOf(error)})`, { cause: error });
  }
  return Buffer.concat(chunks).toString("utf8");
}
function chunksOf(stream) {
  return stream;
}

// action/read/placeholders.ts
import { readFile } from "node:fs/promises";
async function readPlaceholders(file) {
  try {
    return parsePlaceholders(await readFile(file, "utf8"));
  } catch (error) {
    throw new UsageError(`--placeholders ${file}: ${reasonOf(error)}`, { cause: error });
  }
}

// action/rules-command.ts
var FINE2 = 0;
var WRONG = 2;
var toStandardOutput = (line) => {
  process.stdout.write(`${line}
`);
};
async function listRules(options, print = toStandardOutput) {
  const { rules, correlations } = await requirePack(ruleSelection(options));
  for (const { level, id, title, file } of [...rules, ...correlations])
    print([level.padEnd(13), id, terminalText(title), terminalText(file)].join("  "));
  return FINE2;
}
async function showRule(wanted, options, print = toStandardOutput) {
  const { rules, correlations, files } = await loadPack(ruleSelection(options));
  const rule = [...rules, ...correlations].find(
    ({ id, title }) => id === wanted || title.toLowerCase() === wanted.toLowerCase()
  );
  const found = files.find(({ file }) => file === rule?.file);
  if (found === void 0)
    throw new UsageError(
      `no rule has the id or title "${wanted}"; "trailwarden rules list" names them all`
    );
  print(`# ${terminalText(found.file)}`);
  for (const line of found.text.trimEnd().split("\n")) print(terminalText(line));
  return FINE2;
}
async function checkRules(paths, print = toStandardOutput) {
  const { rules, correlations, errors, warnings } = await loadPack(paths);
  for (const warning of warnings) print(`warning: ${terminalText(describeRuleError(warning))}`);
  for (const error of errors) print(`error: ${terminalText(describeRuleError(error))}`);
  print(
    `${plural(rules.length + correlations.length, "rule")} loaded, ${plural(errors.length, "error")}, ${plural(warnings.length, "warning")}`
  );
  return errors.length === 0 ? FINE2 : WRONG;
}
async function evalRules(paths, { events, placeholders }, print = toStandardOutput) {
  const lists = typeof placeholders === "string" ? await readPlaceholders(placeholders) : void 0;
  const pack = await requirePack(paths, lists);
  const { hits, alerts } = tryRules(pack, await readEvents(String(events)));
  for (const row of [...hits, ...alerts]) print(JSON.stringify(row));
  return FINE2;
}

// action/cli.ts
var WRONG_USE = 2;
var NOT_LOOKED = 3;
var INTERRUPTED = 130;
var DESCRIPTIONS = {
  audit: "everything: log integrity and detections",
  verify: "log integrity alone: every log file against its signed digest",
  detect: "detections alone: Sigma rules over the log files of a window"
};
function program2(interrupted) {
  const cli = new Command("trailwarden").description("Can we trust our AWS audit trail, and what does it say?").version(VERSION).configureHelp({ showGlobalOptions: true }).exitOverride().addHelpText("after", EXIT_STATUSES);
  for (const name of Object.keys(COMMANDS).filter(isCommand))
    cli.addCommand(auditCommand(name, interrupted));
  return cli.addCommand(controlsCommand()).addCommand(rulesCommand());
}
var EXIT_STATUSES = `
Exit status: 0 nothing at or above --fail-on, 1 findings at or above it, 2 wrong use,
3 something could not be looked at, 130 interrupted.`;
function isCommand(name) {
  return Object.hasOwn(COMMANDS, name);
}
function auditCommand(name, interrupted) {
  const command = new Command(name).description(DESCRIPTIONS[name]).exitOverride();
  for (const described of OPTIONS) command.addOption(option(described));
  return command.action(async (options) => {
    process.exitCode = await runAudit(COMMANDS[name], contractNames(options), interrupted);
  });
}
function contractNames(options) {
  const kebab = (name) => name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [kebab(name), value]));
}
var RULES = [
  "--rules <path>",
  "rule file or folder, repeatable; builtin names our own pack (default: builtin)"
];
var SUPPRESSIONS = [
  "--suppressions <file>",
  "exceptions, each with a reason, an owner and an end (default: .trailwarden/suppressions.yml where present)"
];
var OPTIONS = [
  [
    "--archive <place>",
    "s3://bucket[/prefix], or a folder laid out like the bucket: the one that holds AWSLogs/"
  ],
  ["--trail <name>", "trail name or ARN, where several deliver into one archive"],
  [
    "--since <instant>",
    "begin of the window, as 2026-03-10T14:00:00Z (default: 24 hours before its end)"
  ],
  ["--until <instant>", "end of the window (default: now)"],
  ["--window <length>", "length of the window instead of --since, as 90m, 24h, 7d or 2w"],
  ["--accounts <globs>", "account ids or globs, separated by commas; ! excludes (default: all)"],
  ["--regions <globs>", "regions or globs, separated by commas; ! excludes (default: all)"],
  ["--public-keys <file>", "JSON of CloudTrail public keys, as ListPublicKeys returns it"],
  [
    "--metadata <file>",
    "JSON map of the objects' S3 user metadata (default: <archive>/.s3-metadata.json)"
  ],
  [
    "--endpoint-url <url>",
    "an emulator instead of AWS; also AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3"
  ],
  RULES,
  SUPPRESSIONS,
  [
    "--state <place>",
    "file or s3://bucket/key for what is remembered between runs: each run goes on where the last one stopped"
  ],
  ["--issues <folder>", "write one Markdown file per finding"],
  ["--format <format>", `${FORMATS.join(", ")} (default: text)`],
  ["--output <file>", "write the report to a file instead of standard output"],
  [
    "--fail-on <severity>",
    "lowest severity with exit status 1: low, medium, high, critical or never (default: high)"
  ]
];
function option([flags, description]) {
  const made = new Option(flags, description);
  return flags === RULES[0] ? made.argParser(collect) : made;
}
function collect(value, before) {
  return [...before ?? [], value];
}
var CONTROL_OPTIONS = [
  [
    "--config <file>",
    "what the organisation intends (default: trailwarden.config.yml where present)"
  ],
  SUPPRESSIONS,
  ["--explain <id>", "print all there is to know of one control"],
  ["--print-policy", "print the least-privilege policies that reading needs, account by account"],
  ...OPTIONS.filter(([flags]) => /^--(state|format|output|fail-on|endpoint-url) /u.test(flags))
];
function controlsCommand() {
  const command = new Command("controls").description("the trail's configuration alone").exitOverride();
  for (const described of CONTROL_OPTIONS) command.addOption(option(described));
  return command.action(async (options) => {
    endWith(await runControls(contractNames(options)));
  });
}
function rulesCommand() {
  const rules = new Command("rules").description("list, show, check and try rules").exitOverride();
  rules.command("list").description("one line per rule").addOption(option(RULES)).action(async (options) => {
    endWith(await listRules(options));
  });
  rules.command("show").argument("<id>", "id or title of a rule").description("one rule, whole").addOption(option(RULES)).action(async (id, options) => {
    endWith(await showRule(id, options));
  });
  addAuthorCommands(rules);
  return rules;
}
function addAuthorCommands(rules) {
  rules.command("check").argument("<path...>", "rule files or folders").description("load and validate rules: every error with file and line").action(async (paths) => {
    endWith(await checkRules(paths));
  });
  rules.command("eval").argument("<path...>", "rule files or folders").description("try rules on records, one line of JSON per hit").requiredOption(
    "--events <file>",
    "a JSON array, a Records document, or one record a line; - is standard input"
  ).option(
    "--placeholders <file>",
    "YAML map from a name to its list of values, for the modifier expand"
  ).action(async (paths, options) => {
    endWith(await evalRules(paths, options));
  });
}
function endWith(status) {
  process.exitCode = status;
}
async function main() {
  const interruption = new AbortController();
  process.stdout.on("error", (error) => {
    if (codeOf(error) === "EPIPE") process.exit();
    throw error;
  });
  process.once("SIGINT", () => {
    interruption.abort();
  });
  try {
    await program2(interruption.signal).parseAsync();
  } catch (error) {
    process.exitCode = failure(error);
  }
  if (interruption.signal.aborted) process.exitCode = INTERRUPTED;
}
function failure(error) {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USE;
  const wrongUse = error instanceof UsageError;
  process.stderr.write(`trailwarden: ${wrongUse ? reasonOf(error) : defect(error)}
`);
  return wrongUse ? WRONG_USE : NOT_LOOKED;
}
function defect(error) {
  return `this is a defect in trailwarden, please report it:
${error instanceof Error ? error.stack ?? error.message : String(error)}`;
}
await main();
