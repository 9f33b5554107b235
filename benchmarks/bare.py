"""The yardstick: python-telegram-bot's own way to answer, with nothing kept."""

import sys

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes, MessageHandler, filters

KEYBOARD = InlineKeyboardMarkup([
    [InlineKeyboardButton(f"Area {number}", callback_data=f"c:{number}")] for number in range(8)
])


async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message is not None
    await update.message.reply_text(update.message.text or "?", reply_markup=KEYBOARD)


async def tap(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    query = update.callback_query
    assert query is not None and query.message is not None
    await query.answer()
    await context.bot.send_message(query.message.chat.id, "What would you like to do?", reply_markup=KEYBOARD)


def main() -> None:
    token, url = sys.argv[1:3]
    app = Application.builder().token(token).base_url(f"{url}/bot").build()
    app.add_handler(CallbackQueryHandler(tap))
    app.add_handler(MessageHandler(filters.ALL, echo))
    app.run_polling()


if __name__ == "__main__":
    main()
